"""The yardstick: a Typer program with one command and ten options that prints one line."""

import typer

app = typer.Typer()


@app.command()
def main(
    a: str = "a",
    b: str = "b",
    c: str = "c",
    d: int = 1,
    e: int = 2,
    f: bool = False,
    g: bool = False,
    h: float = 1.0,
    i: str = "i",
    j: str = "j",
) -> None:
    """Print one line."""
    print("done")


if __name__ == "__main__":
    app()
