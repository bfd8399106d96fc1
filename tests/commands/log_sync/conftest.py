"""Two machines, and the repository that they sync with."""

import os
import shutil

import pytest
from machines import Machine, new_hub


@pytest.fixture(autouse=True)
def a_user_without_git_settings(monkeypatch):
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", os.devnull)


@pytest.fixture
def hub(tmp_path):
    return new_hub(tmp_path / "hub.git")


@pytest.fixture
def here(tmp_path):
    return Machine(tmp_path / "here")


@pytest.fixture
def there(tmp_path):
    return Machine(tmp_path / "there")


@pytest.fixture(scope="session")
def synced(tmp_path_factory):
    """Two machines that have the same entry, and their hub, for tests to copy."""
    root = tmp_path_factory.mktemp("synced")
    hub = new_hub(root / "hub.git")
    here, there = Machine(root / "here"), Machine(root / "there")
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("GIT_CONFIG_GLOBAL", os.devnull)
        here.add("Called")
        here.sync(hub)
        there.sync(hub)
    return root


@pytest.fixture
def both(synced, here, there, hub):
    """Two machines that have the same entry."""
    shutil.copytree(synced, hub.parent, dirs_exist_ok=True, copy_function=shutil.copy)
    for machine in (here, there):
        config = machine.store / ".git/config"
        config.write_text(config.read_text().replace(str(synced), str(hub.parent)))
    return here, there
