"""The annual fee: whether to keep the card, and how to ask for an offer."""
