"""One module per subcommand: options in, guide or store called, result handed to render."""
