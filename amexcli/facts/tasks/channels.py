"""What each channel cannot do, whatever the task."""

from typing import Literal

Channel = Literal["app", "chat", "mail", "phone", "social", "web"]

LIMITS: dict[Channel, str] = {
    "app": "Keep a screenshot.",
    "chat": "{chat}",
    "mail": "Mail is slow. Get proof of mailing, and keep a copy.",
    "phone": "A call leaves you no written record, so ask for a reference number.",
    "social": "Don't post card details. {askamex}",
    "web": "Keep a screenshot.",
}
CHANNEL_NAMES: dict[Channel, str] = {
    "app": "App",
    "chat": "Chat",
    "mail": "Mail",
    "phone": "Phone",
    "social": "X",
    "web": "Website",
}
