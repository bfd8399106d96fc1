"""What happened: one small TOML file per logged contact."""
