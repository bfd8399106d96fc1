"""Merging two versions of a store: nothing that somebody wrote is lost."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amexcli.store.sync.merge import conflict_name, find_common, name_of
from amexcli.store.sync.merge import merge as merge_with

COMMIT = "0123456789abcdef"
X, Y, OTHER_DAY = "log/2026/11/x.toml", "log/2026/11/y.toml", "log/2026/12/x.toml"
SECOND = "log/2026/11/x.sync-conflict-fedcba9876.toml"


def merge(base, ours, theirs):
    return merge_with(base, ours, theirs, COMMIT)


def name_of_second(path):
    return conflict_name(path, COMMIT)


trees = st.dictionaries(st.sampled_from("abcdef").map("log/{}.toml".format), st.sampled_from("123"))


@given(trees, trees, trees)
def test_no_change_of_either_side_or_of_both_is_lost(base, ours, theirs):
    tree, conflicts = merge(base, ours, theirs)
    for side in (ours, theirs):
        for path, content in side.items():
            if base.get(path) != content:
                assert content in (tree.get(path), tree.get(name_of_second(path)))
    for path in conflicts:
        assert len({base.get(path), ours[path], theirs[path]}) == 3
        assert tree[path] == ours[path]


@given(trees, trees, trees)
def test_a_file_goes_only_if_one_side_removed_it_and_the_other_left_it_alone(base, ours, theirs):
    tree, _ = merge(base, ours, theirs)
    gone = {*base, *ours, *theirs} - set(tree)
    for path in gone:
        assert None in (ours.get(path), theirs.get(path))
        assert {ours.get(path), theirs.get(path)} <= {None, base.get(path)}


@given(trees, trees)
def test_if_only_one_side_changed_its_version_counts(base, changed):
    assert merge(base, base, changed) == (changed, ())
    assert merge(base, changed, base) == (changed, ())


@given(trees, trees, trees)
def test_the_same_files_are_there_whichever_machine_comes_first(base, ours, theirs):
    def contents(tree):
        return sorted(tree.values())

    assert contents(merge(base, ours, theirs).tree) == contents(merge(base, theirs, ours).tree)


CONFLICT = {X: "a", SECOND: "b"}
KEPT_ORIGINAL, KEPT_COPY = {X: "a"}, {X: "b"}
KEPT_BOTH = {X: "a", Y: "b"}


@pytest.mark.parametrize(
    ("ours", "theirs", "texts"),
    [
        (KEPT_ORIGINAL, CONFLICT, "a"),  # one settled it, the other has not looked
        (KEPT_COPY, CONFLICT, "b"),
        (KEPT_ORIGINAL, KEPT_ORIGINAL, "a"),  # both did alike
        (KEPT_COPY, KEPT_COPY, "b"),
        (KEPT_BOTH, KEPT_BOTH, "ab"),
        (KEPT_ORIGINAL, KEPT_COPY, "ab"),  # each chose another one
        (KEPT_BOTH, KEPT_ORIGINAL, "ab"),
        (KEPT_BOTH, KEPT_COPY, "abb"),
        (KEPT_ORIGINAL, {OTHER_DAY: "b"}, "ab"),  # the one chosen is of another day
        (KEPT_ORIGINAL, {X: "c", SECOND: "b"}, "ac"),  # the other went on with one of them
        (KEPT_COPY, {X: "c", SECOND: "b"}, "bc"),
        (KEPT_COPY, {X: "a", SECOND: "c"}, "bc"),
        (KEPT_ORIGINAL, {X: "c"}, "ac"),  # chose one, then changed it: nobody sees which it was
        (KEPT_ORIGINAL, {}, "a"),  # removed what the other chose
        (CONFLICT, {SECOND: "b"}, "b"),  # removed one, and has not chosen
    ],
)
def test_choosing_between_two_versions_is_a_decision_for_one_of_them(ours, theirs, texts):
    for one, other in ((ours, theirs), (theirs, ours)):
        assert "".join(sorted(merge(CONFLICT, one, other).tree.values())) == texts


def test_a_second_version_gets_a_name_that_was_never_used_before():
    """A conflict that comes back after it was settled isn't mistaken for the settled one."""
    tree, conflicts = merge(CONFLICT, KEPT_ORIGINAL, KEPT_COPY)
    assert tree == {X: "a", name_of_second(X): "b"}
    assert conflicts == (X,)
    assert name_of_second(X) != conflict_name(X, "another commit")
    assert name_of_second(X).endswith("/x.sync-conflict-0123456789.toml")


def test_if_both_sides_moved_an_entry_to_different_days_both_are_named():
    days = [f"log/2026/{month}/2026{month}22T193205Z-k3q7f2.toml" for month in (11, 12, 10)]
    base, ours, theirs = ({day: "a"} for day in days)
    tree, conflicts = merge(base, ours, theirs)
    assert (set(tree), set(conflicts)) == ({*ours, *theirs}, {*ours, *theirs})
    assert merge(tree, tree, tree).conflicts == ()


def test_the_attachments_of_an_entry_that_stays_also_stay():
    entry, file = "log/2026/11/20261122T193205Z-k3q7f2.toml", "attachments/k3q7f2/chat.txt"
    other = "attachments/zzzzzz/chat.txt"
    base = {entry: "a", file: "f", other: "f"}
    assert merge(base, {}, {**base, entry: "b"}).tree == {entry: "b", file: "f"}
    assert merge(base, {**base, entry: "b"}, {}).tree == {entry: "b", file: "f"}


def test_an_attachment_that_one_side_removed_stays_removed_though_its_entry_stays():
    entry, file = "log/2026/11/20261122T193205Z-k3q7f2.toml", "attachments/k3q7f2/chat.txt"
    both, entry_alone = {entry: "a", file: "f"}, {entry: "a"}
    assert merge(both, entry_alone, both).tree == entry_alone
    assert merge(both, both, entry_alone).tree == entry_alone


def test_an_id_that_is_also_a_year_does_not_bring_back_entries_of_that_year():
    entry, other = "log/2026/11/20261122T193205Z-2026.toml", "log/2026/11/x.toml"
    base = {entry: "a", other: "o"}
    assert merge(base, {}, {**base, entry: "b"}).tree == {entry: "b"}


def test_an_entry_attached_as_a_file_does_not_count_as_a_copy_of_the_one_in_the_log():
    name = "20261122T193205Z-k3q7f2.toml"
    ours, theirs = {f"attachments/zzzzzz/{name}": "a"}, {f"log/2026/11/{name}": "b"}
    assert merge({}, ours, theirs) == ({**ours, **theirs}, ())


def test_files_about_the_store_itself_have_only_one_version():
    tree, conflicts = merge({}, {"store.toml": "a"}, {"store.toml": "b"})
    assert (tree, conflicts) == ({"store.toml": "a"}, ())


@given(st.lists(trees, min_size=1, max_size=3))
def test_only_files_that_all_versions_agree_on_were_common_to_both(versions):
    common = find_common(versions)
    for path in {path for tree in versions for path in tree}:
        named = {tree.get(path) for tree in versions}
        assert {common.get(path)} == (named if len(named) == 1 else {None})


@pytest.mark.parametrize("base", [{}, {"cases/acme.toml": "facts before"}])
def test_a_case_that_an_entry_merely_began_is_not_a_second_version(base):
    facts, begun = {"cases/acme.toml": "facts"}, {"cases/acme.toml": name_of(b"schema = 1\n")}
    assert merge(base, facts, begun) == (facts, ())
    assert merge(base, begun, facts) == (facts, ())
    assert merge(base, begun, {}) == merge(base, {}, begun) == (begun, ())


def test_files_that_both_changed_are_named_in_a_stable_order():
    paths = [f"log/2026/11/{letter}.toml" for letter in "hbfdgace"]
    base, ours, theirs = (dict.fromkeys(paths, content) for content in "123")
    assert merge(base, ours, theirs).conflicts == tuple(sorted(paths))
    ids = [f"k3q7f{letter}" for letter in "hbfdgace"]
    days = [[f"log/2026/{m}/2026{m}22T193205Z-{i}.toml" for i in ids] for m in (10, 11, 12)]
    base, ours, theirs = (dict.fromkeys(paths, "1") for paths in days)
    assert merge(base, ours, theirs).conflicts == tuple(sorted({*ours, *theirs}))


def test_a_file_that_is_not_an_entry_does_not_share_an_id():
    ours, theirs = {"cases/acme.toml": "a"}, {"cases/shoes.toml": "b"}
    assert merge({}, ours, theirs) == ({**ours, **theirs}, ())


def test_a_folder_that_dropbox_copied_does_not_contain_second_versions():
    """Otherwise a file that one side removed comes back when the other cleans up that folder."""
    file = "attachments/k3q7f2/chat.txt"
    copied = "attachments/k3q7f2 (Dana's conflicted copy)/chat.txt"
    assert merge({file: "a", copied: "b"}, {copied: "b"}, {file: "a"}) == ({}, ())


def test_a_system_that_allows_sha1_only_for_names_can_sync(monkeypatch):
    real = hashlib.sha1

    def as_fips_wants_it(data, *, usedforsecurity=True):
        assert not usedforsecurity
        return real(data, usedforsecurity=False)

    monkeypatch.setattr(hashlib, "sha1", as_fips_wants_it)
    assert name_of(b"") == "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"
