"""What is true: tables of typed records, each with its source and how sure we are."""
