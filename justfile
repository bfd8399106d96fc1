# Common tasks. `just` alone lists them. They use the environment that CONTRIBUTING.md describes.

bin := ".venv/bin"

_list:
    @just --list

# Create the environment, with the exact versions that are tested.
setup:
    python3 -m venv .venv
    {{bin}}/pip install -q -c constraints.txt -e '.[dev]'

# Run the tests; `just test tests/store -k links` runs some of them.
test *arguments:
    {{bin}}/pytest {{arguments}}

# Run every test, those that take hours too, and try ten times as many examples in each.
long *arguments:
    {{bin}}/pytest -m 'long or not long' --hypothesis-profile=long {{arguments}}

# Check style, types, and which module imports which.
lint:
    {{bin}}/ruff check .
    {{bin}}/ruff format --check .
    {{bin}}/mypy
    {{bin}}/lint-imports

# Rewrite what amex prints: tests/golden, the documents, the examples. Read every line.
goldens:
    {{bin}}/pytest -k by_eye --update-goldens
    git diff --stat tests/golden docs examples

# Rewrite the man pages and the command reference.
reference:
    {{bin}}/python tools/reference.py

# Redraw the pictures of a terminal.
pictures:
    {{bin}}/python tools/pictures.py

# Relearn what people's words mean. Run this after phrases change.
index:
    {{bin}}/python -m amexcli.guides.matching.build

# Judge how well people's words find their task. `just routing --misses` lists what went wrong.
routing *arguments:
    {{bin}}/python benchmarks/routing.py {{arguments}}

# Make the site of docs/ in site/, strictly: a link that leads nowhere is an error.
site:
    {{bin}}/zensical build --strict

# Measure whole processes against each other; see benchmarks/README.md.
benchmarks *arguments:
    {{bin}}/python benchmarks/run.py {{arguments}}

# Build the package, and install it with pip, pipx and uv, each into an empty environment.
packages:
    .ci/packages

# Run the tests with the `lowest` versions that are allowed, or with the `newest`.
versions which *arguments:
    .ci/versions {{which}} {{arguments}}

# Run what is proven on macOS and Windows too.
elsewhere:
    .ci/elsewhere

# Run everything that a change must pass, in a copy of the checkout.
ci:
    .ci/run
