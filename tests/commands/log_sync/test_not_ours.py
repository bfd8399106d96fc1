"""Sync leaves alone a `.git` that amex didn't make, and repositories of something else."""

import os

import pytest
from machines import WHO, Machine, git


def test_a_repository_of_something_else_is_refused(here, hub, tmp_path):
    other = tmp_path / "other"
    git("init", "--quiet", "-b", "main", str(other))
    (other / "README.md").write_text("Hello")
    git("add", ".", cwd=other)
    git(*WHO, "commit", "-qm", "x", cwd=other)
    git("push", "--quiet", str(hub), "main", cwd=other)
    here.add("Called")
    result = here("log", "sync", str(hub))
    assert (result.code, "README.md" in result.err) == (4, True)
    assert not (here.store / ".git").exists()


def test_a_remote_of_something_else_gets_no_log(here, hub, tmp_path):
    other = tmp_path / "other"
    git("init", "--quiet", "-b", "master", str(other))
    git(*WHO, "commit", "--allow-empty", "-qm", "x", cwd=other)
    git("push", "--quiet", str(hub), "master", cwd=other)
    here.add("Called")
    result = here("log", "sync", str(hub))
    assert (result.code, "something else: master" in result.err) == (4, True)
    assert git("for-each-ref", "--format=%(refname)", cwd=hub).split() == ["refs/heads/master"]


def everything_in(folder):
    """Every file below the folder with its contents, and every link with its target."""
    return {
        path: os.readlink(path) if path.is_symlink() else path.is_file() and path.read_bytes()
        for path in folder.rglob("*")
    }


@pytest.fixture
def project(tmp_path):
    """A repository of the user's own, with a commit on main."""
    path = tmp_path / "project"
    git("init", "--quiet", "-b", "main", path)
    (path / "work.txt").write_text("mine")
    git("add", ".", cwd=path)
    git(*WHO, "commit", "-qm", "x", cwd=path)
    return path


def make_worktree(store, project):
    git("worktree", "add", "--quiet", "-b", "side", store.with_name("other"), cwd=project)
    (store.with_name("other") / ".git").rename(store / ".git")


def make_submodule(store, project):
    (store / ".git").write_text(f"gitdir: {project}/.git\n")


def make_link(store, project):
    (store / ".git").symlink_to(project / ".git")


def make_dangling_link(store, project):
    (store / ".git").symlink_to("nowhere")


def make_pipe(store, project):
    os.mkfifo(store / ".git")


def make_own(store, project):
    git("init", "--quiet", "-b", "main", store)


def make_own_with_notes(store, project):
    make_own(store, project)
    (store / "NOTES.md").write_text("mine")
    git("add", "NOTES.md", cwd=store)
    git(*WHO, "commit", "-qm", "x", cwd=store)
    git("remote", "add", "origin", project, cwd=store)


def make_own_of_the_log(store, project):
    """Keep the log in git by hand, with the user's own remote."""
    make_own(store, project)
    git("add", "log", "store.toml", cwd=store)
    git(*WHO, "commit", "-qm", "x", cwd=store)
    git("remote", "add", "origin", project, cwd=store)


def make_own_with_something_staged(store, project):
    make_own(store, project)
    git("add", "log", cwd=store)
    git("remote", "add", "origin", project, cwd=store)


def make_own_on_another_branch(store, project):
    make_own_of_the_log(store, project)
    git("switch", "--quiet", "-c", "side", cwd=store)


@pytest.mark.parametrize(
    "make",
    [
        make_worktree,
        make_submodule,
        make_link,
        make_dangling_link,
        make_pipe,
        make_own,
        make_own_with_notes,
        make_own_of_the_log,
        make_own_with_something_staged,
        make_own_on_another_branch,
    ],
)
def test_a_repository_that_amex_did_not_make_is_not_touched(here, hub, project, make, tmp_path):
    here.add("Called")
    make(here.store, project)
    before = everything_in(tmp_path)
    result = here("log", "sync", hub)
    assert (result.code, str(here.store / ".git") in result.err or make is make_own_with_notes) == (
        4,
        True,
    )
    assert everything_in(tmp_path) == before
    assert here("log", "sync").code == 4
    assert everything_in(tmp_path) == before


_PLACES = ["", "objects", "refs/heads/main", "HEAD", "config"]


@pytest.mark.parametrize("place", _PLACES)
def test_a_link_in_the_repository_or_in_its_place_is_not_followed(both, tmp_path, place):
    here, _ = both
    here.add("Another")
    path, moved = here.store / ".git" / place, tmp_path / "moved"
    path.rename(moved)
    path.symlink_to(moved)
    before = everything_in(tmp_path)
    result = here("log", "sync")
    assert (result.code, str(path) in result.err) == (4, True)
    assert everything_in(tmp_path) == before


@pytest.mark.parametrize("way_there", ["amex", "data/amex"])
def test_a_store_in_somebodys_repository_is_refused_until_that_ignores_it(project, hub, way_there):
    machine = Machine(project / way_there)
    machine.add("Called")
    before = everything_in(project)
    result = machine("log", "sync", hub)
    assert (result.code, str(project) in result.err) == (4, True)
    assert everything_in(project) == before
    [line] = [line for line in result.err.splitlines() if ".gitignore: " in line]
    (project / ".gitignore").write_text(line.partition(".gitignore: ")[2] + "\n")
    machine.sync(hub)
    assert git("status", "--porcelain", cwd=project) == "?? .gitignore\n"


def test_a_store_whose_files_are_in_somebodys_repository_is_refused(project, hub):
    machine = Machine(project / "amex")
    machine.add("Called")
    (project / ".gitignore").write_text("/amex/\n")
    git("add", "--force", "amex", cwd=project)
    assert machine("log", "sync", hub).code == 4


def test_a_repository_that_was_begun_by_hand_for_the_log_is_one_of_ours(here, there, hub):
    here.add("Called")
    git("init", "--quiet", "-b", "main", here.store)
    git("remote", "add", "origin", hub, cwd=here.store)
    here.sync()
    there.sync(hub)
    assert there.summaries() == ["Called"]
