"""Whom to reach at American Express (US), what to say, by when, and what was promised."""

__version__ = "0.1.0"
