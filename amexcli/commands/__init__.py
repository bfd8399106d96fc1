"""One module per command: it reads the options, calls a guide or the store, and renders."""
