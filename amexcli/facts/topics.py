"""What contacts are about: the topics that the call sheets use, and that TAB offers."""

from typing import Literal

Topic = Literal[
    "account",
    "application",
    "benefit",
    "billing",
    "card",
    "claim",
    "complaint",
    "dispute",
    "fee",
    "fraud",
    "gift-card",
    "hardship",
    "limit",
    "lost-card",
    "offer",
    "points",
    "retention",
    "review",
    "savings",
    "scam",
]

TOPICS: dict[Topic, str] = {
    "account": "changing or closing the account",
    "application": "a new card",
    "benefit": "Global Assist, concierge, travel",
    "billing": "statements, balances, payments",
    "card": "the card itself: activating, freezing, declined",
    "claim": "protection and insurance",
    "complaint": "going higher",
    "dispute": "a charge that is wrong",
    "fee": "late fees and the like",
    "fraud": "somebody else used the card",
    "gift-card": "gift cards and Travelers Cheques",
    "hardship": "not able to pay",
    "limit": "limits, spending power, credit reports",
    "lost-card": "lost or stolen",
    "offer": "Amex Offers and promotions",
    "points": "Membership Rewards and statement credits",
    "retention": "the annual fee and offers to stay",
    "review": "financial review",
    "savings": "savings and CDs",
    "scam": "calls and messages that may not be Amex",
}
