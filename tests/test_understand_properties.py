"""Properties of instruments, relations between things, meetings' own facts, and gaps."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import BODY
from tests.test_understand_notation import facts, short, understood

PROPERTIES = [
    ("The Faro Convention is legally binding.", ["legallyBinding: cets-199 | True"]),
    ("The Faro Convention is a long text.", []),
    ("The Charter of Springfield is non-binding.", ["legallyBinding: Charter of Springfield | False"]),
    ("The Charter of Springfield has a green binding.", []),
    ("It is doubtful whether the Faro Convention is legally binding.", []),
    ("Had the Faro Convention been legally binding, we would be glad.", []),
    ("The Istanbul Convention is open to all States.", ["openToNonMembers: cets-210 | True"]),
    ("The Istanbul Convention is open on the table.", []),
    ("The Istanbul Convention is the first legally binding treaty in this field.", ["legallyBinding: cets-210 | True"]),
    # What a title says is none of its text; what is put in ends before the verb.
    ('The report, entitled "Why the river needs a legally binding treaty", is long.', []),
    ('The decision, titled "Elements of a non-binding code on nets", is long.', []),
    ('The "Springfield Charter" is legally binding.', ["legallyBinding: Springfield Charter | True"]),
    ("The Springfield Charter, the first treaty aiming to protect reefs, entered into force in 2019.", ["purpose: Springfield Charter | protect reefs"]),
    ("The Springfield Charter, which aims to protect reefs and to end waste, was opened for signature in Oslo.", ["purpose: Springfield Charter | protect reefs and to end waste"]),
    ("The Springfield Charter aims to protect reefs, which are dying, and to end waste.", ["purpose: Springfield Charter | protect reefs, which are dying, and to end waste"]),
]  # fmt: skip

RELATIONS = [
    ("The Springfield Act fails to implement the Faro Convention.", []),
    ("The Springfield Act would have implemented the Faro Convention.", []),
    ("It is unclear whether the Springfield Act implements the Faro Convention.", []),
    ("If all agree, the Springfield Act will implement the Faro Convention.", ["implements: Springfield Act | cets-199"]),
    ("The Springfield Act was meant to replace the Ship Act but never did.", []),
    ("The Springfield Act was to replace the Ship Act, but it was never adopted.", []),
    ("The Springfield Act was to replace the Ship Act, but it was adopted late.", ["succeeds: Springfield Act | Ship Act"]),
    ("The Springfield Act was to have replaced the Ship Act in 2021.", []),
    ("The Springfield Act, which was to amend the Ship Act, was never finished.", []),
    ("The Springfield Act, adopted in 2021, was to replace the Ship Act.", ["succeeds: Springfield Act | Ship Act"]),
    ("The Springfield Act was supposed to implement the Faro Convention.", []),
    ("The Springfield Act had been expected to build on the Faro Convention.", []),
    ("The Springfield Act was meant to build on the Faro Convention.", ["buildsOn: Springfield Act | cets-199"]),
    ("The Springfield Act was expected to replace the Ship Act and was signed in Oslo.", ["succeeds: Springfield Act | Ship Act"]),
    ("The Springfield Act was designed to implement the Faro Convention.", ["implements: Springfield Act | cets-199"]),
    ("If adopted, the Accord of Shelbyville will be annexed to the Springfield Act.", []),
    ("The Springfield Office will be incorporated into the Lakes Board in 2031.", []),
    ("The Springfield Office was incorporated into the Lakes Board in 2021.", ["partOf: Springfield Office | Lakes Board"]),
    ("The Springfield Act serves to implement the Faro Convention.",
     ["implements: Springfield Act | cets-199", "purpose: Springfield Act | implement the Faro Convention"]),
    ("The Committee read the Springfield Act. It calls on Malta to implement the Faro Convention.", []),
    ("The Springfield Act makes it harder to implement the Faro Convention.", []),
    ("The Springfield Act replaces neither the Ship Act nor the Port Act.", []),
    ("The Springfield Act neither replaces nor amends the Ship Act.", []),
    ("The Springfield Act replaces the Ship Act and the Port Act.",
     ["succeeds: Springfield Act | Port Act", "succeeds: Springfield Act | Ship Act"]),
    ("The Springfield Office is part of the Council of Europe's plan.", []),
    ("The Springfield Office is part of the Council of Europe.", ["partOf: Springfield Office | council-of-europe"]),
    ("The Springfield Office was formerly part of the Council of Europe and had been a body of it.", []),
    ("The Law on Rivers implements the Faro Convention.", ["implements: Law on Rivers | cets-199"]),
    ("The Charter of Springfield builds on the Faro Convention.", ["buildsOn: Charter of Springfield | cets-199"]),
    ("The Charter of Springfield lies on the Faro Convention.", []),
    ("The Protocol amending the Charter of Springfield is short.", []),
    ("The Springfield Act implements the Faro Convention.", ["implements: Springfield Act | cets-199"]),
    ("The Springfield Act mentions the Faro Convention.", []),
    ("The Charter of Springfield replaced the Accord of Shelbyville.", ["succeeds: Charter of Springfield | Accord of Shelbyville"]),
    ("The Charter of Springfield was replaced by the Accord of Shelbyville.", ["succeeds: Accord of Shelbyville | Charter of Springfield"]),
    ("The Charter of Springfield resembles the Accord of Shelbyville.", []),
    ("The Springfield Protocol amends the Accord of Shelbyville.", ["amends: Springfield Protocol | Accord of Shelbyville"]),
    ("The Charter of Springfield does not build on the Faro Convention.", []),
    ("The Committee of Ministers of the Council of Europe is glad.", ["partOf: committee-of-ministers | council-of-europe"]),
    ("The Committee of Ministers and the Council of Europe are glad.", []),
    ("The Bureau of the Rivers Committee met.", ["partOf: Bureau of the Rivers Committee | Rivers Committee"]),
    ("The Bureau of the Heads of Lakes Boards met.", []),
    ("The Springfield River Board of the African Union is glad.", ["partOf: Springfield River Board | african-union"]),
    ("The Springfield River Board thanked the African Union.", []),
]  # fmt: skip

MEETINGS = [
    ("The Oslo Summit on Clean Oceans took place in Bergen on 4 May 2019.",
     ["place: Oslo Summit on Clean Oceans | bergen", "when: Oslo Summit on Clean Oceans | 2019-05-04"]),
    ("The Oslo Summit on Clean Oceans was praised in Bergen on 4 May 2019.", []),
    ("The Oslo Summit on Clean Oceans met in Kigali (Rwanda).", ["place: Oslo Summit on Clean Oceans | kigali"]),
    ("The Oslo Summit on Clean Oceans met in Rwanda.", ["place: Oslo Summit on Clean Oceans | rwanda"]),
    ("The Oslo Summit on Clean Oceans was organised by Norway.", ["organiser: Oslo Summit on Clean Oceans | norway"]),
    ("The Oslo Summit on Clean Oceans was praised by Norway.", []),
    ("The Oslo Summit on Clean Oceans could be held in Bergen in May 2019.", []),
    ("The Oslo Summit on Clean Oceans will be held in Bergen in May 2019.",
     ["place: Oslo Summit on Clean Oceans | bergen", "when: Oslo Summit on Clean Oceans | 2019-05"]),
    ("If the Oslo Summit on Clean Oceans takes place in Bergen, we shall go.", []),
    ("Malta proposed that the Oslo Summit on Clean Oceans be held in Bergen.", []),
    ("The Oslo Summit on Clean Oceans was held online instead of in Bergen.", []),
    ("Before the Oslo Summit on Clean Oceans, ministers met in Bergen on 4 May 2019.", []),
    ("Norway will host the Oslo Summit on Clean Oceans.", ["organiser: Oslo Summit on Clean Oceans | norway"]),
]  # fmt: skip

SUBTLE = [
    ("The African Union's Springfield River Board met.",
     ["partOf: Springfield River Board | african-union"]),
    ("The Charter of Springfield, based on the Faro Convention, is new.",
     ["buildsOn: Charter of Springfield | cets-199"]),
    ("The Charter of Springfield complements the Faro Convention.",
     ["buildsOn: Charter of Springfield | cets-199"]),
    ("The Springfield Act, which implements the Faro Convention, is new.",
     ["implements: Springfield Act | cets-199"]),
    ("The Springfield Act gives effect to the Faro Convention.",
     ["implements: Springfield Act | cets-199"]),
    ("We must implement the Faro Convention.", []),
    ("The Charter of Springfield was not replaced by the Accord of Shelbyville.", []),
    ("The Charter of Springfield, a non-binding text, is new.",
     ["legallyBinding: Charter of Springfield | False"]),
    ("We want a legally binding treaty.", []),
    ("If it were legally binding, the Charter of Springfield would help.", []),
    ("The Faro Convention is open for accession by non-member States.",
     ["openToNonMembers: cets-199 | True"]),
    ("The Oslo Summit on Clean Oceans will be held in Bergen on 4 May 2031.",
     ["place: Oslo Summit on Clean Oceans | bergen", "when: Oslo Summit on Clean Oceans | 2031-05-04"]),
    ("The Oslo Summit on Clean Oceans, held in Bergen on 4 May 2019, was large.",
     ["place: Oslo Summit on Clean Oceans | bergen", "when: Oslo Summit on Clean Oceans | 2019-05-04"]),
    ("The Oslo Summit on Clean Oceans (Bergen, 4 May 2019) was large.",
     ["place: Oslo Summit on Clean Oceans | bergen", "when: Oslo Summit on Clean Oceans | 2019-05-04"]),
    ("The Oslo Summit on Clean Oceans was cancelled.", []),
    ("The Oslo Summit on Clean Oceans did not take place in Bergen.", []),
    ("The Oslo Summit on Clean Oceans, organised by Norway and Georgia, was large.",
     ["organiser: Oslo Summit on Clean Oceans | georgia", "organiser: Oslo Summit on Clean Oceans | norway"]),
]  # fmt: skip

# A noun, a passive or a part tells it as well as a verb.
NOUNS = [
    ("The Springfield River Board is a subsidiary body of the African Union.",
     ["partOf: Springfield River Board | african-union"]),
    ("The Springfield River Board, an advisory body within the African Union, is new.",
     ["partOf: Springfield River Board | african-union"]),
    ("The Springfield River Board, the African Union's advisory body on rivers, is new.",
     ["partOf: Springfield River Board | african-union"]),
    ("As a committee of the African Union, the Springfield River Board is new.",
     ["partOf: Springfield River Board | african-union"]),
    ("Within the African Union, the Springfield River Board is new.",
     ["partOf: Springfield River Board | african-union"]),
    ("The African Union and its Springfield River Board are glad.",
     ["partOf: Springfield River Board | african-union"]),
    ("Slovenia and its Springfield River Board are glad.", []),
    ("The Springfield River Board belongs to the African Union.",
     ["partOf: Springfield River Board | african-union"]),
    ("The African Union consists of the Springfield River Board and the Shelbyville River Board.",
     ["partOf: Shelbyville River Board | african-union", "partOf: Springfield River Board | african-union"]),
    ("Fiji and Tonga, members of the Springfield River Board, met.", ["partOf: fiji | Springfield River Board", "partOf: tonga | Springfield River Board"]),
    ("It was drafted by Fiji, members of the Springfield River Board, and others.", []),
    ("The Springfield River Board is not a body of the African Union.", []),
    ("The Springfield River Board joined the African Union in May 2019.", ["partOf: Springfield River Board | african-union"]),
    ("The Springfield River Board joined the African Union in its song.", []),
    ("The Bureau of the Springfield River Board is glad.", ["partOf: Bureau of the Springfield River Board | Springfield River Board"]),
    ("The Friends of the Springfield River Board are glad.", []),
    ("We heard the Springfield River Board, itself the successor of the Shelbyville River Board, in May.",
     ["succeeds: Springfield River Board | Shelbyville River Board"]),
    ("The Charter of Springfield, drafted by the Springfield River Board to replace the Accord of Shelbyville, is new.",
     ["succeeds: Charter of Springfield | Accord of Shelbyville"]),
    ("The Protocol amending Convention 108 is new.", ["amends: cets-223 | cets-108"]),
    ("The Springfield River Board, a friend of the African Union, is glad.", []),
    ("Slovenia, a member of the Springfield River Board, and the African Union are glad.",
     ["partOf: slovenia | Springfield River Board"]),
    ("Slovenia's Springfield River Board is glad.", []),
    ("The Legal Office of the African Union is glad.", ["partOf: Legal Office | african-union"]),
    ("The Treaty Office of the Council of Europe is glad.",
     ["partOf: treaty-office-of-the-council-of-europe | council-of-europe"]),
    ("The Director-General of UNESCO is glad.",
     ["partOf: director-general-of-unesco | united-nations-educational-scientific-and-cultural-organization"]),
    ("The Director-General of UNESCO ad interim is glad.", []),
    ("The Director-General of the World Trade Organization (WTO), Ms Ana Kos, is glad.", []),
    ("The Deputy Director-General of UNESCO is glad.", []),
    ("The Springfield River Board is the successor to the Shelbyville River Board.",
     ["succeeds: Springfield River Board | Shelbyville River Board"]),
    ("The Springfield River Board (formerly the Shelbyville River Board) is new.",
     ["succeeds: Springfield River Board | Shelbyville River Board"]),
    ("The Shelbyville River Board gave way to the Springfield River Board.",
     ["succeeds: Springfield River Board | Shelbyville River Board"]),
    ("The Springfield River Board made way for us.", []),
    ("The Charter of Springfield is rooted in the Faro Convention.", ["buildsOn: Charter of Springfield | cets-199"]),
    ("Based on the Faro Convention, the Charter of Springfield is new.", ["buildsOn: Charter of Springfield | cets-199"]),
    ("The Faro Convention is the foundation for the Charter of Springfield.", ["buildsOn: Charter of Springfield | cets-199"]),
    ("The Charter of Springfield is supplementary to the Faro Convention.", ["buildsOn: Charter of Springfield | cets-199"]),
    ("The Kigali Amendment to the Montreal Protocol is new.", ["amends: kigali-amendment | montreal-protocol"]),
    ("We want an amendment to the Montreal Protocol.", []),
    ("The Charter of Springfield adds a new article to the Faro Convention.", ["amends: Charter of Springfield | cets-199"]),
    ("The Charter of Springfield adds a new tone to the Faro Convention.", []),
    ("With the Charter of Springfield, Parties revised the Faro Convention.", ["amends: Charter of Springfield | cets-199"]),
    ("Parties revised the Faro Convention in line with the Charter of Springfield.", []),
    ("With great care, Parties revised the Faro Convention.", []),
    ("The Faro Convention, as amended by the Charter of Springfield, is new.", ["amends: Charter of Springfield | cets-199"]),
    ("The Springfield Act 1998 gives effect in domestic law to the Faro Convention.", ["implements: Springfield Act 1998 | cets-199"]),
    ("The Springfield Act turns the Faro Convention into national law.", ["implements: Springfield Act | cets-199"]),
    ("The Faro Convention was brought into national law by the Springfield Act.", ["implements: Springfield Act | cets-199"]),
    ("The Springfield Act brings the Faro Convention into disrepute.", []),
    ("The Shelbyville River Board was closed and replaced by the Springfield River Board.",
     ["succeeds: Springfield River Board | Shelbyville River Board"]),
    ("The Charter of Springfield, which the Faro Convention replaced, is old.", ["succeeds: cets-199 | Charter of Springfield"]),
    ("The Springfield Act transposes into national law the Faro Convention.", ["implements: Springfield Act | cets-199"]),
    # the name of a part holds that of its whole
    ("The African Union Rivers Office is glad.", ["partOf: African Union Rivers Office | african-union"]),
    ("The African Union Rivers Fund is glad.", []),
    ("The African Union Commission is glad.", ["partOf: african-union-commission | african-union"]),
    ("The OSCE Rivers Network is glad.", []),
    # several, without an article, at the front, or by what they serve as
    ("The Springfield River Board and the Shelbyville River Board are subsidiary bodies of the African Union.",
     ["partOf: Shelbyville River Board | african-union", "partOf: Springfield River Board | african-union"]),
    ("A permanent organ of the African Union, the Springfield River Board is glad.", ["partOf: Springfield River Board | african-union"]),
    ("A permanent, lively organ of the African Union, the Springfield River Board is glad.", ["partOf: Springfield River Board | african-union"]),
    ("The Springfield River Commission (SRC) is glad. The SRC Council is new.", ["partOf: SRC Council | Springfield River Commission"]),
    ("A permanent organ of the African Union met, the Springfield River Board said.", []),
    ("The Springfield River Board, an African Union monitoring mechanism, is glad.", ["partOf: Springfield River Board | african-union"]),
    ("The Springfield River Board, the African Union mechanism and others are glad.", []),
    ("The Springfield River Board (African Union) is glad.", ["partOf: Springfield River Board | african-union"]),
    ("The Springfield River Board (Shelbyville River Board) is glad.", []),
    ("The Faro Convention is put into practice by the Springfield Act.", ["implements: Springfield Act | cets-199"]),
    ("Through the Springfield Act, Norway has put the Faro Convention into practice.", ["implements: Springfield Act | cets-199"]),
    ("Under the Springfield Act, Norway has put the Faro Convention into practice.", []),
    ("Inside the African Union, the Springfield River Board is new.", ["partOf: Springfield River Board | african-union"]),
    ("The Faro Convention served as the basis for the Charter of Springfield.", ["buildsOn: Charter of Springfield | cets-199"]),
    ("We support the Charter of Springfield as a follow-up to the Faro Convention.", ["buildsOn: Charter of Springfield | cets-199"]),
    ("We support the Charter of Springfield as a friend of the Faro Convention.", []),
    # what is denied, asked or of a person
    ("The Charter of Springfield did not repeal or amend the Faro Convention.", []),
    ("The Charter of Springfield will extend or amend the Faro Convention.", ["amends: Charter of Springfield | cets-199"]),
    ("Nor can the Charter of Springfield, new as it is, take the place of the Faro Convention.", []),
    ("Does the Charter of Springfield implement the Faro Convention?", []),
    ("Ms Ana Kos, once of the Shelbyville River Board, is a member of the Springfield River Board.", []),
    # texts that belong to texts
    ("We read the Charter of Springfield with its annex, the Accord of Shelbyville.", ["partOf: Accord of Shelbyville | Charter of Springfield"]),
    ("We read the Charter of Springfield with its friend, the Accord of Shelbyville.", []),
    ("The Accord of Shelbyville is annexed to the Charter of Springfield.", ["partOf: Accord of Shelbyville | Charter of Springfield"]),
    ("The Accord of Shelbyville forms an integral part of the Charter of Springfield.", ["partOf: Accord of Shelbyville | Charter of Springfield"]),
    ("The Accord of Shelbyville, an annex to the Charter of Springfield, is new.", ["partOf: Accord of Shelbyville | Charter of Springfield"]),
    ("The Accord of Shelbyville is sent to the Charter of Springfield.", []),
    # a gerund that opens the sentence, what a text is made for, and all that a preposition joins
    ("Drawing on the Faro Convention, the Charter of Springfield is new.", ["buildsOn: Charter of Springfield | cets-199"]),
    ("Drawing on the Faro Convention, everybody likes the Charter of Springfield.", []),
    ("We enacted the Springfield Act to give effect to the Faro Convention.", ["implements: Springfield Act | cets-199"]),
    ("We praised the Springfield Act to give effect to the Faro Convention.", []),
    ("We should enact the Springfield Act to give effect to the Faro Convention.", []),
    ("The Charter of Springfield is to replace the Faro Convention.", ["succeeds: Charter of Springfield | cets-199"]),
    ("The Charter of Springfield might replace the Faro Convention.", []),
    ("The Charter of Springfield builds on the Faro Convention and on the Macolin Convention.",
     ["buildsOn: Charter of Springfield | cets-199", "buildsOn: Charter of Springfield | cets-215"]),
    ("The Charter of Springfield builds on the Faro Convention and we insist on the Macolin Convention.",
     ["buildsOn: Charter of Springfield | cets-199"]),
    # who succeeds whom, and what
    ("Ms Ana Kos, who succeeded Jan Novak, is glad.", ["succeeds: Ana Kos | Jan Novak"]),
    ("Ms Ana Kos, who did not succeed Jan Novak, is glad.", []),
    (f"Statement by Ana Kos{BODY}My predecessor, Jan Novak, was glad.{BODY}", ["succeeds: Ana Kos | Jan Novak"]),
    (f"Statement by Ana Kos{BODY}My neighbour, Jan Novak, was glad.{BODY}", []),
    ("The Charter of Springfield is old. Its successor, the Accord of Shelbyville, is new.",
     ["succeeds: Accord of Shelbyville | Charter of Springfield"]),
]  # fmt: skip

OSLO = "Oslo Summit on Clean Oceans"
HOSTS = [
    (f"Statement by Ana Kos{BODY}Kampala hosted the Oslo Summit on Clean Oceans.{BODY}", ["place: Oslo Summit on Clean Oceans | kampala"]),
    (f"Statement by Ana Kos{BODY}Kampala praised the Oslo Summit on Clean Oceans.{BODY}", []),
    ("Hosted by Norway, the Oslo Summit on Clean Oceans was large.", ["organiser: Oslo Summit on Clean Oceans | norway"]),
    ("The Oslo Summit on Clean Oceans was hosted by Norway, in partnership with Georgia.",
     ["organiser: Oslo Summit on Clean Oceans | georgia", "organiser: Oslo Summit on Clean Oceans | norway"]),
    ("Norway decided to host the Oslo Summit on Clean Oceans in Bergen.",
     ["organiser: Oslo Summit on Clean Oceans | norway", "place: Oslo Summit on Clean Oceans | bergen"]),
    ("Norway hopes to host the Oslo Summit on Clean Oceans in Bergen.", []),
    ("We accepted the offer of Norway to host the Oslo Summit on Clean Oceans.",
     ["organiser: Oslo Summit on Clean Oceans | norway"]),
    ("We rejected the offer of Norway to host the Oslo Summit on Clean Oceans.", []),
    ("At the invitation of Norway, the Oslo Summit on Clean Oceans was held in Bergen.",
     ["organiser: Oslo Summit on Clean Oceans | norway", "place: Oslo Summit on Clean Oceans | bergen"]),
    ("The Oslo Summit on Clean Oceans was to be held in Bergen on 4 May 2019.", []),
    ("The Oslo Summit on Clean Oceans opened in Bergen on 4 May 2019 and closed on 6 May 2019.",
     ["place: Oslo Summit on Clean Oceans | bergen", "when: Oslo Summit on Clean Oceans | 2019-05-04/2019-05-06"]),
    ("The Oslo Summit on Clean Oceans closed in Bergen on 6 May 2019.", ["place: Oslo Summit on Clean Oceans | bergen"]),
    ("The Oslo Summit on Clean Oceans, which met in Bergen in May 2019, was large.",
     ["place: Oslo Summit on Clean Oceans | bergen", "when: Oslo Summit on Clean Oceans | 2019-05"]),
    ("The Oslo Summit on Clean Oceans met first in Bergen in May 2019.", []),
    ("It was agreed in Bergen, at the Oslo Summit on Clean Oceans.", ["place: Oslo Summit on Clean Oceans | bergen"]),
    ("It was agreed in Bergen after the Oslo Summit on Clean Oceans.", []),
    ("The Oslo Summit on Clean Oceans will be held at the Peace Palace, The Hague.", ["place: Oslo Summit on Clean Oceans | the-hague"]),
    ("The Oslo Summit on Clean Oceans was held in the Kenyan town of Naivasha.", ["place: Oslo Summit on Clean Oceans | Naivasha"]),
    ("In May 2019 the Springfield River Board held the Oslo Summit on Clean Oceans.",
     ["organiser: Oslo Summit on Clean Oceans | Springfield River Board", "when: Oslo Summit on Clean Oceans | 2019-05"]),
    ("The Oslo Summit on Clean Oceans was held last week.", []),
    ("The 193rd INTERPOL General Assembly took place in Bergen.", ["place: 193rd INTERPOL General Assembly | bergen"]),
    # who holds a meeting, told in a clause beside it
    ("We look forward to the Oslo Summit on Clean Oceans, which Norway will host in Bergen in May 2019.",
     [f"organiser: {OSLO} | norway", f"place: {OSLO} | bergen", f"when: {OSLO} | 2019-05"]),
    ("We look forward to the Oslo Summit on Clean Oceans, which Norway will not host in Bergen in May 2019.", []),
    ("They met for the Oslo Summit on Clean Oceans, hosted by Norway.", [f"organiser: {OSLO} | norway"]),
    ("They met for the Oslo Summit on Clean Oceans, praised by Norway.", []),
    ("They discussed the Oslo Summit on Clean Oceans, to be hosted by Norway in Bergen.", [f"organiser: {OSLO} | norway", f"place: {OSLO} | bergen"]),
    ("Norway confirmed that it would host the Oslo Summit on Clean Oceans.", [f"organiser: {OSLO} | norway"]),
    ("Norway hoped that it would host the Oslo Summit on Clean Oceans.", []),
    ("Norway is proud to host the Oslo Summit on Clean Oceans.", [f"organiser: {OSLO} | norway"]),
    ("Norway is ready to host the Oslo Summit on Clean Oceans.", []),
    # a time right behind a place, a long one that opens the sentence, and what is no time of it
    (f"Statement by Ana Kos\n12 March 2019{BODY}We speak of the Oslo Summit on Clean Oceans in Bergen next May.{BODY}",
     [f"place: {OSLO} | bergen", f"when: {OSLO} | 2019-05"]),
    (f"Statement by Ana Kos\n12 March 2019{BODY}We speak of the Oslo Summit on Clean Oceans in Bergen next week.{BODY}",
     [f"place: {OSLO} | bergen"]),
    (f"Statement by Ana Kos{BODY}We were in Bergen.{BODY}", []),
    ("From 4 May to 6 May 2019, the Oslo Summit on Clean Oceans was held.", [f"when: {OSLO} | 2019-05-04/2019-05-06"]),
    ("Since 4 May 2019, the Oslo Summit on Clean Oceans was held.", []),
    ("The Oslo Summit on Clean Oceans brought many people together in Bergen.", [f"place: {OSLO} | bergen"]),
    ("The Oslo Summit on Clean Oceans brought many people joy in Bergen.", []),
    # where it is, told by "where", "there", a venue or as a city's role
    ("We left Bergen, where the Oslo Summit on Clean Oceans had met.", [f"place: {OSLO} | bergen"]),
    ("The Oslo Summit on Clean Oceans left Bergen, where our first meal was held on 4 May 2019.", []),
    ("We came from Bergen. The Oslo Summit on Clean Oceans was held there.", [f"place: {OSLO} | bergen"]),
    ("The Oslo Summit on Clean Oceans was held at the Grand Fjord Hotel.", [f"place: {OSLO} | Grand Fjord Hotel"]),
    ("The Oslo Summit on Clean Oceans was held at the Highest Level.", []),
    (f"Statement by Ana Kos{BODY}Bergen is the venue of the Oslo Summit on Clean Oceans.{BODY}", [f"place: {OSLO} | bergen"]),
    (f"Statement by Ana Kos{BODY}Bergen is not the venue of the Oslo Summit on Clean Oceans.{BODY}", []),
    ("It was agreed in Bergen, Norway, at the Oslo Summit on Clean Oceans.", [f"place: {OSLO} | bergen"]),
    ("I was in Bergen in May 2019, when ministers met for the Oslo Summit on Clean Oceans.", [f"place: {OSLO} | bergen", f"when: {OSLO} | 2019-05"]),
    ("I was in Bergen in May 2019, while ministers met for the Oslo Summit on Clean Oceans.", []),
    ("The Oslo Summit on Clean Oceans is planned for May 2019.", [f"when: {OSLO} | 2019-05"]),
    ("The Oslo Summit on Clean Oceans had been planned for May 2019.", []),
    ("The Oslo Summit on Clean Oceans opened on 4 May 2019 and ran until 6 May 2019.", [f"when: {OSLO} | 2019-05-04/2019-05-06"]),
    # what happened there tells about when; a day is only one of it
    ("In May 2019, Norway signed the Faro Convention at the Oslo Summit on Clean Oceans.", [f"when: {OSLO} | 2019-05"]),
    ("Norway spoke of it in May 2019 at the Oslo Summit on Clean Oceans.", [f"when: {OSLO} | 2019-05"]),
    ("Norway spoke of it on 4 May 2019 after the Oslo Summit on Clean Oceans.", []),
    ("The Oslo Summit on Clean Oceans was held in May 2019. The Oslo Summit on Clean Oceans was held on 4 May 2019.", [f"when: {OSLO} | 2019-05-04"]),
    ("We look forward to the Oslo Summit on Clean Oceans, due to open in Bergen on 4 May 2019.", [f"place: {OSLO} | bergen", f"when: {OSLO} | 2019-05-04"]),
    ("We look forward to the Oslo Summit on Clean Oceans, due to please Bergen on 4 May 2019.", []),
    ("In May 2019, Norway will take part in the Oslo Summit on Clean Oceans.", [f"when: {OSLO} | 2019-05"]),
    ("In May 2019, Norway should take part in the Oslo Summit on Clean Oceans.", []),
    ("On 4 May 2019, Norway signed the Faro Convention at the Oslo Summit on Clean Oceans.", []),
    ("| When | What | Where |\n|---|---|---|\n| 4–6 May 2019 | Oslo Summit on Clean Oceans | Bergen |",
     [f"place: {OSLO} | bergen", f"when: {OSLO} | 2019-05-04/2019-05-06"]),
    ("We are many.\n\n| When | What |\n|---|---|\n| Since 4 May 2019 | Oslo Summit on Clean Oceans |", []),
]  # fmt: skip

GROUPS = {
    "properties": PROPERTIES,
    "relations": RELATIONS,
    "meetings": MEETINGS,
    "subtle": SUBTLE,
    "nouns": NOUNS,
    "hosts": HOSTS,
}
ROWS = [row for group in GROUPS.values() for row in group]


@pytest.mark.parametrize(("text", "expected"), ROWS, ids=short)
def test_a_sentence_tells_these_binary_facts_and_no_other(text: str, expected: list[str]) -> None:
    assert facts(text) == sorted(expected)


GAPS = [
    ("The Convention was adopted.", ["adopted: it is not clear which one is meant"]),
    ("The weather was adopted.", ["adopted: no object is named"]),
    ("We call on all States to ratify the Faro Convention.", ["ratify: only called for, supposed or mentioned", "on: nobody is named who holds it"]),
    ("Norway ratified the Faro Convention.", []),
    ("The Faro Convention and the Macolin Convention are read. The Convention was adopted in 2005.",
     ["adopted: it is not clear which one is meant"]),
    ("The weather is fine.", []),
    ("Norway does not support the Faro Convention.", ["support: it is denied, for which there is no kind of position"]),
    ("Norway welcomes that.", ["welcomes: nothing is named that it is about"]),
    ("It welcomes the Faro Convention.", ["welcomes: nobody is named who holds it"]),
    ("If Norway supports the Faro Convention, it will win.", ["supports: only called for, supposed or mentioned"]),
    ("Norway supports the Faro Convention.", []),
    ("Norway pledged to promote the Faro Convention.", []),
    ("Statement by Norway\n\nWe reject it.", ["reject: no object is named"]),
]  # fmt: skip


def gaps(text: str) -> list[str]:
    """Return the words that gave no fact, with the reason."""
    found = understood(text)
    return [f"{g.trigger.of(found.statement.text).split()[-1]}: {g.reason}" for g in found.gaps]


@pytest.mark.parametrize(("text", "expected"), GAPS, ids=short)
def test_words_of_an_event_or_position_that_gave_none_are_reported_with_the_reason(
    text: str, expected: list[str]
) -> None:
    assert gaps(text) == expected


def test_a_gap_lies_in_its_sentence() -> None:
    found = understood("The weather is fine. The weather was adopted. It rains.")
    (gap,) = found.gaps
    assert gap.sentence.covers(gap.trigger)
    assert gap.sentence.of(found.statement.text) == "The weather was adopted."


def test_the_table_of_facts_is_whole() -> None:
    assert {name: len(rows) for name, rows in GROUPS.items()} == {
        "properties": 15,
        "relations": 44,
        "meetings": 13,
        "subtle": 17,
        "nouns": 96,
        "hosts": 61,
    }
    assert len(GAPS) == 13
