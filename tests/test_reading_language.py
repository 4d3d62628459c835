"""A text that is not English is known by what it lacks; no English text is suspected."""

from __future__ import annotations

from pathlib import Path

import pytest

from govgraph.build import build
from govgraph.reading import read, read_text
from govgraph.store import MEMORY, open_store

ROOT = Path(__file__).resolve().parents[1]
STATEMENTS = [
    path
    for folder in ("tests/corpus/dev", "seeds")
    for path in sorted((ROOT / folder).iterdir())
    if path.suffix in {".md", ".txt", ".html", ".pdf", ".docx"}
]
FOREIGN = """
Le Secrétaire général, dépositaire, communique : le 27 août 2025, la Moldova a déposé son
instrument de ratification du Protocole, qui entrera en vigueur trois mois après que 38 Parties
auront exprimé leur consentement à être liées.

La France a ratifié la Convention sur la cybercriminalité le 10 janvier 2006. Le Conseil a
adopté la déclaration hier.

Am 27. August 2025 hat die Republik Moldau ihre Urkunde hinterlegt. Es war ein wichtiger
Schritt, und die Ukraine will so bald wie möglich folgen. Was also am Ende steht, ist an die
Bedingungen gebunden, die in der Konvention genannt sind.

El Secretario General, en su calidad de depositario, comunica lo siguiente: el 27 de agosto de
2025 la República de Moldova depositó su instrumento. El Protocolo entrará en vigor tres meses
después de que 38 Partes hayan expresado su consentimiento.

O Secretário-Geral, na qualidade de depositário, comunica o seguinte: em 27 de agosto de 2025 a
República da Moldávia depositou o seu instrumento de ratificação do Protocolo, que as Partes
assinaram no ano de 2018, e para o qual não foram feitas reservas.

Il Segretario generale, in qualità di depositario, comunica quanto segue: il 27 agosto 2025 la
Repubblica di Moldova ha depositato lo strumento di ratifica. Per ora il Protocollo non è in
vigore, e le Parti hanno espresso il loro consenso.

De Republiek Moldavië heeft haar akte neergelegd. Het protocol was eerder getekend of
goedgekeurd en is nog niet in werking, zodat we over de gevolgen nog niets kunnen zeggen. Het
is of was van belang.

Den 27. august 2025 deponerte Moldova sitt instrument. Protokollen er ennå ikke trådt i kraft,
og det er for tidlig å si at den vil gjøre det i år. Vi har bedt om at alle partene har svart.

Генеральный секретарь сообщает следующее: Республика Молдова сдала на хранение ратификационную
грамоту. Протокол ещё не вступил в силу, и когда это произойдёт, пока неизвестно.

يبلغ الأمين العام بصفته الوديع بما يلي: أودعت جمهورية مولدوفا صك التصديق على البروتوكول. ولم
يدخل البروتوكول حيز النفاذ بعد.

欧洲委员会秘书长以保存人的身份通报如下：摩尔多瓦共和国交存了批准书。该议定书尚未生效。
""".strip().split("\n\n")
ENGLISH = [
    # Few words, or hardly any but names.
    "Le Conseil de l'Europe. Le Comité des Ministres.",
    "Ana Kos (Slovenia), João da Silva (Brazil), Jean-Luc van der Berg (Belgium), José de la Cruz",
    "- publish an annual report on moss\n- hold a seminar on lakes\n- train ten park wardens",
    "RÉUNION DU COMITÉ DES MINISTRES. TEXTES ADOPTÉS. CONVENTION SUR LA CYBERCRIMINALITÉ.",
    "Decision 7 | adopted | 5 May 2024\nDecision 8 | deferred | 6 May 2024\nDecision 9 | withdrawn",
    # A language of its own beside.
    "Elle est entrée en vigueur. It has entered into force, and the Parties are bound by it.",
]


@pytest.mark.parametrize("text", FOREIGN, ids=[text[:12] for text in FOREIGN])
def test_a_text_that_is_not_english_is_of_no_known_language(text: str) -> None:
    assert read_text(text, slug="x").language == "und"


@pytest.mark.parametrize("text", ENGLISH, ids=[text[:12] for text in ENGLISH])
def test_few_words_names_and_lists_are_no_sign(text: str) -> None:
    assert read_text(text, slug="x").language == "en"


def test_no_english_statement_is_suspected() -> None:
    assert len(STATEMENTS) > 300
    assert [path.name for path in STATEMENTS if read(path).language != "en"] == []


def test_the_graph_does_not_say_that_it_is_english(tmp_path: Path) -> None:
    (tmp_path / "avis.txt").write_text(FOREIGN[1], encoding="utf-8")
    with open_store(MEMORY) as store:
        [warning] = build([tmp_path], store).warnings
        said = list(store.query("SELECT ?l { ?s schema:inLanguage ?l }").texts())
        assert "avis.txt does not look like English" in warning
    assert said == [("und",)]
