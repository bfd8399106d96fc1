"""What each channel cannot do, whatever the task."""

LIMITS: dict[str, str] = {
    "app": "No person sees it at once: keep a screenshot.",
    "chat": "{chat}",
    "mail": "It is slow: send it certified and keep a copy.",
    "phone": "It leaves nothing in writing: ask for a reference number.",
    "social": "It cannot see your account. Never post card details. {askamex}",
    "web": "No person sees it at once: keep a screenshot.",
}
CHANNEL_NAMES: dict[str, str] = {
    "app": "App",
    "chat": "Chat",
    "mail": "Mail",
    "phone": "Phone",
    "social": "X",
    "web": "Website",
}
