"""What each channel cannot do, whatever the task."""

from typing import Literal

Channel = Literal["app", "chat", "mail", "phone", "social", "web"]

LIMITS: dict[Channel, str] = {
    "app": "Keep a screenshot.",
    "chat": "{chat}",
    "mail": "It is slow: send it certified and keep a copy.",
    "phone": "It leaves nothing in writing: ask for a reference number.",
    "social": "Never post card details. {askamex}",
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
