"""Files become statements, or one plain sentence says why not."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from govgraph.errors import GovgraphError, ReadingError, UsageError
from govgraph.reading import find_files, read, read_text, slug_of, slugs


def write(folder: Path, name: str, data: bytes | str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def pdf(*pages: list[str]) -> bytes:
    """Return a PDF whose pages have the given lines, 12 points apart, in Courier."""
    return pdf_of(
        *(
            f"BT /F1 10 Tf 12 TL 40 800 Td {' T* '.join(f'({line}) Tj' for line in lines)} ET"
            for lines in pages
        )
    )


def pdf_of(*streams: str) -> bytes:
    """Return a PDF whose pages have the given content streams."""
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
    ]
    kids: list[str] = []
    for stream in streams:
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Resources << /Font << /F1 3 0 R >> >> /Contents {len(objects)} 0 R >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    out = "%PDF-1.4\n"
    offsets: list[int] = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n"
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n"
    out += "".join(f"{offset:010} 00000 n \n" for offset in offsets)
    out += f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF"
    return out.encode("latin-1")


def encrypted_pdf() -> bytes:
    from pypdf import PdfReader, PdfWriter

    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(["secret"]))))
    writer.encrypt("password", algorithm="RC4-128")
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def docx() -> bytes:
    """Return a Word document with all that the reader tells apart."""
    import docx as word

    document = word.Document()
    document.add_heading("Statement", 1)
    paragraph = document.add_paragraph("The Council ")
    paragraph.add_run("of Europe").bold = True
    paragraph.add_run(" secret").font.hidden = True
    paragraph.add_run(" adopted.MARK")
    document.add_paragraph("One", style="List Bullet")
    document.add_paragraph("Two", style="List Bullet 2")
    document.add_paragraph("Quoted", style="Quote")
    table = document.add_table(rows=2, cols=3)
    for line, words in zip(table.rows, ("State Signed Ratified", "Albania 2024 2025"), strict=True):
        for cell, text in zip(line.cells, words.split(), strict=True):
            cell.text = text
    document.sections[0].header.paragraphs[0].text = "Running header"
    out = io.BytesIO()
    document.save(out)
    # Tracked changes can only be written as XML.
    changed = (
        '</w:t></w:r><w:ins w:id="1" w:author="a"><w:r><w:t> New.</w:t></w:r></w:ins>'
        '<w:del w:id="2" w:author="a"><w:r><w:delText> Old.</w:delText></w:r></w:del>'
        "<w:r><w:t>"
    )
    return edited(out.getvalue(), "word/document.xml", "MARK", changed)


def edited(data: bytes, name: str, old: str, new: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for entry in source.infolist():
            body = source.read(entry)
            changed = body.replace(old.encode(), new.encode())
            target.writestr(entry, changed if entry.filename == name else body)
    return out.getvalue()


def test_a_file_gives_slug_source_hash_and_media_type(tmp_path: Path) -> None:
    path = write(tmp_path, "IGF 2024_Öpening.md", "# Hello")
    statement = read(path)
    assert statement.slug == "igf-2024-opening"
    assert statement.source == "IGF 2024_Öpening.md"
    assert statement.sha256 == hashlib.sha256(b"# Hello").hexdigest()
    assert statement.media_type == "text/markdown"
    assert read(path, slug="mine").slug == "mine"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.txt", "é".encode()),
        ("a.txt", b"\xef\xbb\xbf\xc3\xa9"),
        ("a.txt", "\ufeffé".encode("utf-16-le")),
        ("a.txt", "\ufeffé".encode("utf-16-be")),
        ("a.md", "\ufeffé".encode("utf-16-le")),
        ("a.HTML", b"<meta charset='iso-8859-1'><p>\xe9"),
        ("a.htm", b"<meta http-equiv=Content-Type content='text/html; charset=latin1'>\xe9"),
        ("a.html", b"<?xml version='1.0' encoding='windows-1252'?><p>\xe9"),
        ("a.html", b"<meta charset=nonsense><p>\xc3\xa9"),
        ("a.html", b"<meta charset=base64><p>\xc3\xa9"),
    ],
)
def test_encodings(tmp_path: Path, name: str, data: bytes) -> None:
    assert read(write(tmp_path, name, data)).text == "é"


def test_declared_windows_characters_in_latin_1_pages(tmp_path: Path) -> None:
    page = write(tmp_path, "a.html", b"<meta charset=iso-8859-1>\x93x\x94")
    assert read(page).text == "“x”"


def test_pdf_joins_lines_and_pages_and_sets_furniture_apart(tmp_path: Path) -> None:
    body = "The Council of Europe remains unwavering in its commitment to human"
    more = "rights, democracy and the rule of law in all that it does to govern"
    first = ["IGF 2024", "", body, more, "the digital world.", "", body, "", "Page 1 of 2"]
    second = [
        "IGF 2024",
        "",
        "rights, and to nothing else.",
        "",
        "Jane Doe",
        "Advisor",
        "",
        "Page 2 of 2",
    ]
    statement = read(write(tmp_path, "a.pdf", pdf(first, second)))
    assert [(b.role.value, b.span.of(statement.text)) for b in statement.blocks] == [
        ("paragraph", f"{body} {more} the digital world."),
        ("paragraph", f"{body} rights, and to nothing else."),
        ("paragraph", "Jane Doe"),
        ("paragraph", "Advisor"),
        ("furniture", "IGF 2024"),
        ("furniture", "Page 1 of 2"),
        ("furniture", "IGF 2024"),
        ("furniture", "Page 2 of 2"),
    ]


def test_pdf_of_two_columns_is_read_column_by_column(tmp_path: Path) -> None:
    left = [f"Line {i} of the left column goes here" for i in "abcdefghij"]
    right = [f"line {i} of the right column is here" for i in "abcdefghij"]
    first = f"BT /F1 10 Tf 12 TL 40 800 Td {' T* '.join(f'({x}) Tj' for x in left)} ET"
    second = f"BT /F1 10 Tf 12 TL 320 800 Td {' T* '.join(f'({x}) Tj' for x in right)} ET"
    text = read(write(tmp_path, "a.pdf", pdf_of(f"{first} {second}"))).text
    assert text.index("j of the left") < text.index("a of the right")


def test_pdf_word_broken_at_a_line_end_is_whole_where_the_document_knows_it(tmp_path: Path) -> None:
    lines = [
        "It is about governance and about the models of multi-",
        "stakeholder gover-",
        "nance.",
    ]
    assert read(write(tmp_path, "a.pdf", pdf(lines))).text == (
        "It is about governance and about the models of multi-stakeholder governance."
    )


def test_docx(tmp_path: Path) -> None:
    statement = read(write(tmp_path, "a.docx", docx()))
    blocks = [(f"{b.role}{b.level or ''}", b.span.of(statement.text)) for b in statement.blocks]
    assert blocks == [
        ("heading1", "Statement"),
        ("paragraph", "The Council of Europe adopted. New."),
        ("item1", "One"),
        ("item2", "Two"),
        ("quote", "Quoted"),
        ("row", "State\tSigned\tRatified"),
        ("row", "Albania\t2024\t2025"),
        ("furniture", "Running header"),
    ]
    assert statement.blocks[6].header == statement.blocks[5].span


BAD: dict[str, tuple[str, bytes, str]] = {
    "another encoding": (
        "a.txt",
        b"caf\xc3\xa9\ncaf\xe9",
        "a.txt is not valid UTF-8: byte 0xE9 at offset 9 (line 2); save the file as UTF-8.",
    ),
    "half a UTF-16 character": ("a.txt", b"\xff\xfea", "is not valid UTF-16: byte 0x61 at offset"),
    "a wrong declaration": ("a.html", b"<meta charset=utf-8>\xe9", "not valid UTF-8: byte 0xE9"),
    "binary": ("a.txt", b"ab\x00c", "is not a text file: it has a NUL byte at offset 2"),
    "UTF-16 without a mark": ("a.txt", "ab".encode("utf-16-le"), "NUL byte at offset 1"),
    "empty": ("a.md", b"", "is empty"),
    "blank": ("a.txt", b" \n\n", "holds no text"),
    "no words": ("a.html", b"<p><!-- x --></p>", "holds no text"),
    "no markup at all": ("a.html", b"<!-- x -->", "holds no text"),
    "too deep": ("a.html", b"<div>" * 5000 + b"x", "nests elements too deeply"),
    "no PDF": ("a.pdf", b"hello", "cannot be read as a PDF"),
    "a truncated PDF": ("a.pdf", pdf(["x"])[:200], "cannot be read as a PDF"),
    "an encrypted PDF": ("a.pdf", encrypted_pdf(), "is encrypted"),
    "a PDF without words": ("a.pdf", pdf([" "]), "has no text in its pages"),
    "no DOCX": ("a.docx", b"hello", "cannot be read as DOCX"),
    "a ZIP that is no DOCX": ("a.docx", edited(docx(), "[Content_Types].xml", "<", ""), "as DOCX"),
    "an encrypted DOCX": (
        "a.docx",
        bytes.fromhex("d0cf11e0a1b11ae1"),
        "is encrypted or in the old",
    ),
}


@pytest.mark.parametrize(("name", "data", "message"), BAD.values(), ids=BAD.keys())
def test_what_cannot_be_read_is_one_sentence(
    tmp_path: Path, name: str, data: bytes, message: str
) -> None:
    path = write(tmp_path, name, data)
    with pytest.raises(ReadingError) as caught:
        read(path)
    words = str(caught.value)
    assert message in words
    assert words.startswith(str(path))
    assert words.endswith(".")
    assert "\n" not in words


def test_a_text_over_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("govgraph.reading.statements.MAX_BYTES", 1_000_000)
    with pytest.raises(ReadingError, match="over the limit of 1 MB; split it"):
        read(write(tmp_path, "a.txt", b"x" * 1_000_001))
    assert read(write(tmp_path, "b.txt", b"x" * 1_000_000)).text


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root reads everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", "x")
    path.chmod(0)
    with pytest.raises(ReadingError, match="cannot be read"):
        read(path)


@pytest.mark.parametrize("name", ["missing.txt", "a.rtf", "folder.txt"])
def test_wrong_paths_are_usage_errors(tmp_path: Path, name: str) -> None:
    write(tmp_path, "a.rtf", "x")
    (tmp_path / "folder.txt").mkdir()
    with pytest.raises(UsageError):
        read(tmp_path / name)


def test_read_text_refuses_what_it_cannot_read() -> None:
    with pytest.raises(UsageError, match="application/pdf"):
        read_text("x", slug="s", media_type="application/pdf")
    with pytest.raises(ReadingError, match="s holds no text"):
        read_text("", slug="s")


def test_find_files_searches_folders_in_order_and_skips_hidden(tmp_path: Path) -> None:
    names = ["b/z.md", "b/a.TXT", "b/c/d.html", "b/.git/x.md", "b/.h.txt", "b/g.json", "a.pdf"]
    for name in names:
        write(tmp_path, name, "x")
    found = find_files([tmp_path / "b", tmp_path / "a.pdf", tmp_path / "b" / "z.md"])
    shown = [path.relative_to(tmp_path).as_posix() for path in found]
    assert shown == ["b/a.TXT", "b/c/d.html", "b/z.md", "a.pdf"]


@pytest.mark.parametrize(
    ("name", "message"),
    [("none", "no file or folder"), ("empty", "holds no statement"), ("a.json", "no suffix")],
)
def test_find_files_says_what_is_wrong(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "empty").mkdir()
    write(tmp_path, "a.json", "{}")
    with pytest.raises(UsageError, match=message):
        find_files([tmp_path / name])


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("s01", "s01"),
        ("CoE_IGF 2024", "coe-igf-2024"),
        ("Déclaration—finale!", "declaration-finale"),
        ("København, Łódź", "kobenhavn-lodz"),
        ("声明", "statement-09439419"),
    ],
)
def test_slug_of(name: str, slug: str) -> None:
    assert slug_of(name) == slug


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (["a/x.md", "b/y.md"], ["x", "y"]),
        (["a/x.md", "b/x.md"], ["a-x", "b-x"]),
        (["p/a/x.md", "q/a/x.md"], ["p-a-x", "q-a-x"]),
        (["x.md", "a/x.md"], ["x-md", "a-x"]),
        (["a/x.md", "a/x.txt"], ["a-x-md", "a-x-txt"]),
        (["X y.md", "x-y.md"], ["x-y-md-e282263e", "x-y-md-bb128980"]),
        # One more leaves the others their names.
        (
            ["X y.md", "x-y.md", "X-y.md"],
            ["x-y-md-e282263e", "x-y-md-bb128980", "x-y-md-1bec4ae9"],
        ),
        (["a/x.md", "b/x.md", "a-x.md"], ["a-x-md-28ad98ce", "b-x", "a-x-md-e2b9edfe"]),
        (["x.md", "x.md"], ["x", "x"]),
        ([], []),
    ],
)
def test_slugs_tell_files_apart(paths: list[str], expected: list[str]) -> None:
    given = [Path(path) for path in paths]
    found = slugs(given)
    assert [found[path] for path in given] == expected
    assert slugs(given[::-1]) == found


def test_all_errors_have_one_base() -> None:
    assert issubclass(ReadingError, GovgraphError)
    assert issubclass(UsageError, GovgraphError)


def test_importing_the_package_loads_no_heavy_library() -> None:
    heavy = {"lxml", "markdown_it", "pypdf", "docx"}
    code = f"import sys, govgraph.reading; print(sorted({heavy!r} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
