"""The facts: tables of typed records, each with its sources and how sure we are."""
