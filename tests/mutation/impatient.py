"""A pytest plugin for a thousand runs that each stop at the first failure.

What takes long comes last, and a failing example is not made smaller, which nobody would read.
"""

import hypothesis
from hypothesis import Phase


def pytest_configure():
    # After tests/conftest.py, whose profile this is in all else.
    phases = (Phase.explicit, Phase.generate)
    hypothesis.settings.register_profile("impatient", hypothesis.settings(), phases=phases)
    hypothesis.settings.load_profile("impatient")


def pytest_collection_modifyitems(items):
    items.sort(key=lambda item: hypothesis.is_hypothesis_test(item.function))
