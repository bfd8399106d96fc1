"""What two versions of a store become: nothing that somebody wrote is lost."""

from hypothesis import given
from hypothesis import strategies as st

from amexcli.store.sync.merge import conflict_name, merge

trees = st.dictionaries(st.sampled_from("abcdef").map("log/{}.toml".format), st.sampled_from("123"))


@given(trees, trees, trees)
def test_what_one_side_changed_is_there_and_so_is_what_both_changed(base, ours, theirs):
    tree, conflicts = merge(base, ours, theirs)
    for side in (ours, theirs):
        for path, content in side.items():
            if base.get(path) != content:
                assert content in (tree.get(path), tree.get(conflict_name(path, content)))
    for path in conflicts:
        assert len({base.get(path), ours[path], theirs[path]}) == 3
        assert tree[path] == ours[path]


@given(trees, trees, trees)
def test_only_what_one_side_removed_and_the_other_left_alone_goes(base, ours, theirs):
    tree, _ = merge(base, ours, theirs)
    gone = {*base, *ours, *theirs} - set(tree)
    for path in gone:
        assert None in (ours.get(path), theirs.get(path))
        assert {ours.get(path), theirs.get(path)} <= {None, base.get(path)}


@given(trees, trees)
def test_with_one_side_as_it_was_the_other_holds(base, changed):
    assert merge(base, base, changed) == (changed, ())
    assert merge(base, changed, base) == (changed, ())


@given(trees, trees, trees)
def test_the_same_files_are_there_whichever_machine_comes_first(base, ours, theirs):
    def contents(tree):
        return sorted(tree.values())

    assert contents(merge(base, ours, theirs).tree) == contents(merge(base, theirs, ours).tree)
