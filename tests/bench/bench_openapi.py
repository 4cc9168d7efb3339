"""How long a description takes to read, against json.loads: ``python -m tests.bench.bench_openapi``."""

import json
import time
from collections.abc import Callable
from statistics import median

from aspire_desktop.core.openapi.description import Source, read_description
from tests.support.vendor_document import PATH

_RUNS = 7


def main() -> None:
    if PATH.exists():
        report("the vendor's document", PATH.read_bytes())
    else:
        print("the vendor's document is not on this machine")
    report("15,000 operations", large_document(15_000))


def report(name: str, raw: bytes) -> None:
    """Print the ratio of reading to decoding, over runs that alternate."""
    decode, read = [], []
    for _ in range(_RUNS):
        decode.append(timed(lambda: json.loads(raw)))
        read.append(timed(lambda: read_description(raw, Source.SERVER)))
    ratio = median(read) / median(decode)
    print(
        f"{name}, {len(raw) / 1e6:.1f} MB: {median(read) * 1000:.1f} ms [{min(read) * 1000:.1f}], "
        f"{ratio:.2f} x json.loads ({median(decode) * 1000:.1f} ms)"
    )


def timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def large_document(count: int) -> bytes:
    names = ("$select", "$filter", "$expand", "$orderby", "$skip", "$top")
    parameters = [{"in": "query", "name": name, "schema": {"type": "string"}} for name in names]
    schema = {"type": "array", "items": {"$ref": "#/components/schemas/Row"}}
    operation = {
        "parameters": parameters,
        "responses": {"200": {"content": {"application/json": {"schema": schema}}}},
    }
    paths = {
        f"/Controller{n // 4}/Operation{n}": {"get": operation | {"tags": [f"T{n // 4}"]}}
        for n in range(count)
    }
    row = {"type": "object", "properties": {f"Field{n}": {"type": "string"} for n in range(40)}}
    return json.dumps({"openapi": "3.0.0", "paths": paths, "components": {"schemas": {"Row": row}}}).encode()


if __name__ == "__main__":
    main()
