"""What can go wrong with reading an API description, by code."""

from typing import Final

TEMPLATES: Final = {
    "description.swagger_2": "This is a Swagger 2.0 document; OpenAPI 3.0 or 3.1 is needed.",
    "description.not_openapi": "This document does not say that it is an OpenAPI 3 document.",
    "description.no_paths": "This API description has no paths.",
    "description.too_large": "The API description is larger than {limit_mib} MiB.",
    "description.empty": "The API description is empty.",
    "description.web_page": "This is a web page, not an API description.",
    "description.no_object": "This is not an API description: it is not an object.",
    "description.json_broken": "The API description is not valid JSON.",
    "description.too_deep": "The API description is nested too deeply to be read.",
    "description.yaml_broken": "The API description is not valid YAML.",
    "description.yaml_key": "This YAML has a list or an object as a key: no API description has.",
    "description.yaml_contains_itself": "This YAML contains itself: it cannot be written out.",
    "description.yaml_alias": "This YAML has an alias that stands for nothing.",
    "description.yaml_too_large": "This YAML grows too large when its aliases are written out.",
    "description.address_malformed": "This is not a valid address.",
    "description.address_no_host": "The address must begin with https:// and name a host.",
    "description.none_opened": "No API description was opened for this base URL.",
    "description.place_not_kept": (
        "The URL of this API description had a query, which isn't kept. Open it again."
    ),
    "description.file_missing": "There is no file “{file}”.",
    "description.file_too_large": "The file is larger than {limit_mib} MiB.",
    "description.status_and_web_page": "The server answered {status} and a web page.",
    "description.api_too_large": "The API's description is larger than {limit_mib} MiB.",
    "description.yaml_broken_at": "The API description is not valid YAML in line {line}, column {column}.",
    "description.file_unreadable": "The file “{file}” cannot be read.",
    "description.key_twice": "The key “{key}” stands twice: the last one is used.",
    "description.path_unreadable": "The path “{path}” cannot be read.",
    "description.parameters_unreadable": "{path} has parameters that cannot be read.",
    "description.operation_unreadable": "{operation} cannot be read.",
    "description.method_unreadable": "{path}: the method “{method}” cannot be read.",
    "description.parameters_left_out": "{operation}: parameters that cannot be read were left out.",
    "description.body_unreadable": "{operation}: its request body cannot be read.",
    "description.elsewhere": "“{target}” is in another document, which is not opened.",
    "description.leads_nowhere": "The reference “{target}” leads nowhere.",
}
