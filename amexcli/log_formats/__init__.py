"""The log in the shapes that other programs take, and read back from them."""
