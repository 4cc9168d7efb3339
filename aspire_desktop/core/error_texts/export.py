"""What can go wrong with all rows of a collection, by code."""

from typing import Final

TEMPLATES: Final = {
    "export.only_get": "Only a GET has pages: {method} is not sent more than once.",
    "export.no_pages": "This operation has no pages: it takes neither $top and $skip nor $pageNumber.",
    "export.skip_with_limit": "$skip does not go with $limit: begin at a page with $pageNumber.",
    "export.page_too_large": (
        "A page is larger than this program takes in: ask for fewer rows at a time with $top."
    ),
    "export.page_broken": "A page of the answer is not valid JSON.",
    "export.other_rows_kept": (
        "{file} holds rows of another request or credential: export to another file, or start over."
    ),
    "export.under_way": "Another export to {file} is under way: nothing was fetched.",
    "export.folder_taken": (
        "Rows are collected in {folder}, but something else has that name: rename it, or save the rows "
        "under another name."
    ),
    "export.endless": "After {pages:,} pages the collection had not ended.",
    "export.next_page_elsewhere": (
        "The rows go on at {host}, another host. They are not requested, because your token would go there. "
        "Narrow the rows with $filter, or page with $top and $skip."
    ),
    "export.next_page_itself": "The answer names itself as the next page: it would not end.",
    "export.page_size_ignored": (
        "The server sent {count:,} rows where {size:,} were asked for: it does not page this operation."
    ),
    "export.same_page_twice": (
        "The server sent the same page twice: it does not page this operation, and would not end."
    ),
    "export.ending_unknown": "All rows go to a file ending in {endings}, not to “{file}”.",
    "export.target_unusable": "{path} cannot be written: there is no such folder, or it is one itself.",
    "export.target_special": "{file} is a pipe or a device: all pages go to an ordinary file.",
    "export.too_many_columns": (
        "The rows have {count:,} columns, but a sheet of Excel has {limit:,}: choose .csv."
    ),
    "export.number_between": (
        "{name} must be a whole number from {lowest:,} to {highest:,} to fetch all pages."
    ),
    "export.number_from": "{name} must be a whole number from {lowest} on to fetch all pages.",
    "export.rows_of_a_page": "The rows of a page ($top)",
    "export.object_for_rows": (
        "The server answered an object in place of a list of rows: there are no pages to fetch."
    ),
    "export.no_rows": (
        "The server answered something else in place of a list of rows: there are no pages to fetch."
    ),
    "export.interrupted": "{cause} {rows:,} rows are kept in {file}: the export can be resumed.",
    "export.interrupted_one": "{cause} 1 row is kept in {file}: the export can be resumed.",
    "export.no_order": (
        "Without $orderby the server may order each page anew: a row can then be missing or come twice."
    ),
    "export.resumed": (
        "The rows come from more than one go: what changed on the server in between may be missing or come "
        "twice."
    ),
    "export.formulas": "{count:,} cells began like a formula: an apostrophe was put before them.",
    "export.formulas_one": "1 cell began like a formula: an apostrophe was put before it.",
    "export.texts_cut": "{count:,} texts were longer than a cell of Excel and were cut.",
    "export.texts_cut_one": "1 text was longer than a cell of Excel and was cut.",
    "export.characters_replaced": "{count:,} texts held characters that Excel has not: they were replaced.",
    "export.characters_replaced_one": "1 text held characters that Excel has not: they were replaced.",
    "export.numbers_as_texts": "{count:,} numbers have more digits than Excel keeps: they are there as text.",
    "export.numbers_as_texts_one": "1 number has more digits than Excel keeps: it is there as text.",
}
