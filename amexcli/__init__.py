"""Who to call at American Express (US), and a record of what was promised."""

__version__ = "0.2.0"
