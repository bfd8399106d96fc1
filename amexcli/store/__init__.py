"""What happened: the folder with one small TOML file per logged contact."""
