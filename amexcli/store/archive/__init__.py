"""All of the user's files in one archive: packed on one machine, unpacked on another.

It is a tar file compressed with gzip. `amex/archive.json` comes first and states its schema.
`amex/store/...` is the store, `amex/config/...` the config folder, each file as it is.
"""
