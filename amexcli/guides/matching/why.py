"""Explains why words matched a meaning."""

from collections.abc import Iterator

from amexcli.guides.matching.index import Match

_MOST_SHOWN = 3


def explain_match(match: Match, sure: float) -> Iterator[str]:
    """Yield what counted for each of the likeliest meanings, and then how sure the match is."""
    for meaning, likely in list(match.likely.items())[:_MOST_SHOWN]:
        said = {sign: weights.get(meaning, 0.0) for sign, weights in match.counted.items()}
        ranked = sorted(said.items(), key=lambda one: -abs(one[1]))
        counted = ", ".join(f"{sign} {weight:+.1f}" for sign, weight in ranked if weight)
        yield f"{meaning} {likely:.0%}: {counted or 'nothing'}"
    yield f"Nothing fits: {match.nothing:.0%}"
    if match.unknown:
        yield f"Unknown words: {', '.join(match.unknown)}"
    if match.is_about_another:
        yield "The words are about another company, so it isn't opened."
    yield f"It leads by {match.lead:.2f}, and opens from {sure:.2f} on."
