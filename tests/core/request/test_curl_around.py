"""What stands around cURL in what people paste: prompts, lists, programs that run it, and what it inserts."""

import subprocess

import pytest

from aspire_desktop.core.errors import InputError
from aspire_desktop.core.request.curl import parse_curl
from aspire_desktop.core.request.pasted_text import parse_pasted

URL = "https://x.test/Branches"
INSERTED = "inserts what another command prints"


@pytest.mark.parametrize(
    "before",
    [
        "user@host:~$ ",
        "root@host:/# ",
        "[user@host dir]$ ",
        "(base) user@host:~/work$ ",
        "host% ",
        "❯ ",
        "➜  ~ ",
        "1. ",
        "- ",
        "# ",
        "docker run --rm curlimages/curl curl ",
        "docker run --rm curlimages/curl ",
        "kubectl exec pod -- curl ",
        "ssh host curl ",
        "xargs -n1 curl ",
        "watch -n 5 curl ",
        "proxychains curl ",
        "winpty curl ",
        "wsl curl ",
        "cmd /c curl ",
        "ionice -c3 curl ",
        "builtin command curl ",
        "faketime '2 days ago' curl ",
        "strace -f -o log curl ",
        "curl_chrome116 ",
    ],
)
def test_what_stands_before_it_is_passed_over(before: str) -> None:
    command = before if "curl" in before else f"{before}curl "
    found = parse_pasted(f"{command}-X PUT {URL}")
    assert (found.method, found.url, found.notes) == ("PUT", URL, ())


@pytest.mark.parametrize(
    "text",
    [
        f"bash -c 'curl -X PUT {URL}'",
        f'sh -c "curl -X PUT {URL}"',
        f"ssh host 'cd /tmp && curl -X PUT {URL}'",
        f'cmd /c "curl -X PUT {URL}"',
        f"```\n$ curl -X PUT {URL}\n```",
        f"```bash\ncurl -X PUT {URL}\n```",
        f"$answer = curl.exe -X PUT {URL}",
        f"curl -X PUT \\ \n  {URL}",
        f"curl -X PUT \\\t\r\n  {URL}",
    ],
)
def test_it_is_found_inside_of_what_holds_it(text: str) -> None:
    found = parse_pasted(text)
    assert (found.method, found.url, found.notes) == ("PUT", URL, ())


@pytest.mark.parametrize(
    "text", ["apt install curl", "which curl", "man curl", "parallel curl ::: x", f"echo curl {URL}"]
)
def test_what_only_names_it_is_no_command(text: str) -> None:
    with pytest.raises(InputError):
        parse_pasted(text)


HERE = """curl -d "$(cat <<'EOF'
{"Name": "O'Brien (north)", "Note": "say \\"hi\\""}
EOF
)" https://x.test/Branches"""


@pytest.mark.parametrize(
    "text",
    [
        HERE,
        f"""curl -d "$(echo '{{"a": "b c"}}')" {URL}""",
        f"""curl -d "$(printf %s '{{"a": 1}}')" {URL}""",
        f"""curl -d "x=$(echo 5)&y" {URL}""",
    ],
)
def test_what_a_plain_text_inserts_is_as_in_bash(text: str) -> None:
    printed = subprocess.run(
        ["bash", "-c", f'curl() {{ printf %s "$2"; }}; {text}'], capture_output=True, check=True
    ).stdout
    found = parse_curl(text)
    assert (found.body, found.url, found.notes) == (printed, URL, ())


@pytest.mark.parametrize(
    "text",
    [
        f'curl -X POST {URL} -d "$(cat body.json)"',
        f"curl -X POST -d $(jq -n '{{a: 1}}' | tr -d x) {URL}",
        f"curl -X POST -d `cat body.json` {URL}",
        f'curl -X POST -d "`cat body.json`" {URL}',
        f"curl -X POST --json @<(echo '{{}}') {URL}",
        f'curl -X POST -H "X-Trace: $(uuidgen)" {URL}',
        f'curl -X POST -d "n=$((1 + (2)))" {URL}',
        f"curl -X POST -d n=$((1 + 2)) {URL}",
    ],
)
def test_what_another_command_prints_is_named_and_breaks_nothing(text: str) -> None:
    found = parse_curl(text)
    assert (found.method, found.url) == ("POST", URL)
    assert any(INSERTED in str(note) for note in found.notes)


def test_odata_in_double_quotes_is_not_taken_for_a_command() -> None:
    found = parse_curl(f"""curl "{URL}?$filter=contains(Name,'x')&$top=5" """)
    assert (found.url, found.notes) == (f"{URL}?$filter=contains(Name,'x')&$top=5", ())


@pytest.mark.parametrize("option", ["--url @urls.txt", "--url=@-", "-K a.cfg", "--config a.cfg"])
def test_a_url_that_stands_in_a_file_is_said_to(option: str) -> None:
    with pytest.raises(InputError, match="stands in a file"):
        parse_curl(f"curl {option}")


@pytest.mark.parametrize(
    ("url", "first"),
    [
        (f"{URL}/[<n>1-3]", f"{URL}/1"),
        (f"{URL}/{{<what>a,b}}", f"{URL}/a"),
        (f"{URL}/[<n>a-c:2]x", f"{URL}/ax"),
    ],
)
def test_a_glob_with_a_name_is_one(url: str, first: str) -> None:
    found = parse_curl(f"curl '{url}'")
    assert found.url == first
    assert len(found.notes) == 1
