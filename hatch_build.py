"""What the build does beside packing: it learns from the phrases what people's words mean."""

import sys
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class LearnPhrases(BuildHookInterface):
    """Writes the indexes of `amexcli.guides.matching`, which no search computes."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Write those that are missing or old."""
        sys.path.insert(0, self.root)
        from amexcli.guides.matching.build import write_indexes

        write_indexes()
