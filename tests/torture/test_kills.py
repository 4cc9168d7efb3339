"""A sample of ``python packaging/dev.py kill``: ten kills, at moments that a seed chooses."""

from pathlib import Path

from tests.torture.kills import killing

_KILLS = 10


def test_what_was_acknowledged_outlives_every_kill(secret_service: dict[str, str], tmp_path: Path) -> None:
    with killing(tmp_path / "data", secret_service, seed=1) as programs:
        report = programs.run(_KILLS)
    assert report.problems == []
    assert sum(report.kills.values()) > 0
    assert report.refreshed > 0
