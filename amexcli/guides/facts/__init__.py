"""Every fact that amex prints, and how old it is."""
