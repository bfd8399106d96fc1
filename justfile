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

# Check style, types, and which module imports which.
lint:
    {{bin}}/ruff check .
    {{bin}}/ruff format --check .
    {{bin}}/mypy
    {{bin}}/lint-imports

# Rewrite the pages in tests/golden, then show what changed. Read every line.
goldens:
    {{bin}}/pytest -k by_eye --update-goldens
    git diff --stat tests/golden

# Rewrite the man pages and the command reference.
reference:
    {{bin}}/python tools/reference.py

# Relearn what people's words mean. Run this after phrases change.
index:
    {{bin}}/python -m amexcli.guides.matching.build

# Judge how well people's words find their task. `just routing --misses` lists what went wrong.
routing *arguments:
    {{bin}}/python benchmarks/routing.py {{arguments}}

# Measure whole processes against each other; see benchmarks/README.md.
benchmarks *arguments:
    {{bin}}/python benchmarks/run.py {{arguments}}

# Run everything that a change must pass, in a copy of the checkout.
ci:
    .ci/run
