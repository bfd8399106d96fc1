"""An extra step of the build: it learns what people's words mean from the phrases."""

import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class LearnPhrases(BuildHookInterface):
    """Writes the indexes of `amexcli.guides.matching`, so that a search doesn't compute them."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Write the indexes that are missing or outdated."""
        sys.path.insert(0, self.root)
        from amexcli.guides.matching.build import write_indexes

        write_indexes()
