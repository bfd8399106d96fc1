"""Everything that the user has made in one file: packed on one machine, unpacked on another.

It is a tar file, compressed with gzip. `amex/archive.json` comes first and says which schema it
has; `amex/store/...` is the store, `amex/config/...` the config folder, each file as it is.
"""
