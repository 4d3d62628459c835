"""Who was at a meeting and who was not, who hosts it, and which words make a meeting of a noun."""

# ruff: noqa: E501 (a table: one row a line)

from __future__ import annotations

import pytest
from tests.test_understand_document import BODY
from tests.test_understand_notation import events, facts, names, short

from govgraph.model import Kind

SUMMIT = "The Springfield Summit was held in Oslo in May 2019. "
AT = "2019-05 | oslo | Springfield Summit"

# The meeting is left out where it is plain which one.
COMING = [
    ("The Lakes Forum was attended by heads of ministries and agencies of Chad and Peru.",
     ["Participation occurred: - | chad | - | - | Lakes Forum", "Participation occurred: - | peru | - | - | Lakes Forum"]),
    (SUMMIT + "Ana Kos presided, and Chad spoke by video link.",
     [f"Participation occurred: - | Ana Kos | {AT}", f"Participation occurred: - | chad | {AT}"]),
    (SUMMIT + "Ana Kos presided over the court, and Chad spoke by phone.", []),
    (SUMMIT + "Norway joined online.", [f"Participation occurred: - | norway | {AT}"]),
    (SUMMIT + "Norway joined the network.", []),
    (SUMMIT + "Norway sent an observer.", [f"Participation occurred: - | norway | {AT}"]),
    (SUMMIT + "Norway sent an observer to the elections.", []),
    (SUMMIT + "Norway sent no delegation.", [f"Participation negated: - | norway | {AT}"]),
    (SUMMIT + "Norway sent no invoice.", []),
    (SUMMIT + "Norway had sent an observer before.", []),
    (SUMMIT + "Our friend Ana Kos could not make it.", [f"Participation negated: - | Ana Kos | {AT}"]),
    (SUMMIT + "Norway could not come to an agreement.", []),
    (SUMMIT + "Norway is unable to be with us.", [f"Participation negated: - | norway | {AT}"]),
    (SUMMIT + "Norway would not be with us.", []),
    (SUMMIT + "Norway was unable to send a representative.", [f"Participation negated: - | norway | {AT}"]),
    (SUMMIT + "Norway was unable to send a parcel.", []),
    (SUMMIT + "Norway sent its regrets.", [f"Participation negated: - | norway | {AT}"]),
    (SUMMIT + "Norway sent its regrets for the delay.", []),
    (SUMMIT + "All Parties except Chad were represented.", [f"Participation negated: - | chad | {AT}"]),
    (SUMMIT + "All Parties except Chad were heard.", []),
    (SUMMIT + "Observers included the River Fund and the Lake Bank.", [f"Participation occurred: - | Lake Bank, River Fund | {AT}"]),
    (SUMMIT + "Observers attended from the Lake Bank.", [f"Participation occurred: - | Lake Bank | {AT}"]),
    (SUMMIT + "Its guests came from the Lake Bank.", [f"Participation occurred: - | Lake Bank | {AT}"]),
    (SUMMIT + "Observers did not include the Lake Bank.", []),
    (SUMMIT + "Observers included in the list of the Lake Bank were tired.", []),
    (SUMMIT + "Its guests came from afar.", []),
    (SUMMIT + "Its topics included the Lake Bank.", []),
    # It stays the meeting that is told of while others were there.
    (SUMMIT + "Ana Kos chaired it. Norway was represented by its ambassador. Chad was absent.",
     [f"Participation negated: - | chad | {AT}", f"Participation occurred: - | Ana Kos | {AT}", f"Participation occurred: - | norway | {AT}"]),
    (SUMMIT + "Clean rivers matter. Clean air matters, too. Chad was absent from work.", []),
]  # fmt: skip

# "Where" and "at which" stand for the meeting and for the place just named.
WHERE = [
    ("The Springfield Summit in Oslo, where Norway signed the Charter of Springfield, was large.",
     ["Signature occurred: Charter of Springfield | norway | - | oslo | Springfield Summit"]),
    ("The Springfield Summit in Oslo was large, and Norway signed the Charter of Springfield.",
     ["Signature occurred: Charter of Springfield | norway"]),
    ("The Springfield Summit, at which Ana Kos spoke of rivers, was large.", ["Participation occurred: - | Ana Kos | - | - | Springfield Summit"]),
    ("The Springfield Summit, of which Ana Kos spoke, was large.", []),
    ("Ana Kos was in Oslo to attend the Springfield Summit.", ["Participation occurred: - | Ana Kos | - | - | Springfield Summit"]),
    ("Ana Kos was keen to attend the Springfield Summit.", []),
    (SUMMIT + "Norway had to cancel.", [f"Participation negated: - | norway | {AT}"]),
    (SUMMIT + "Norway had to cancel a flight.", []),
    (SUMMIT + "Jan Novak gave the keynote.", [f"Participation occurred: - | Jan Novak | {AT}"]),
    (SUMMIT + "Jan Novak gave the signal.", []),
    ("Tuvalu signed the Charter of Springfield at the maritime ministers' meeting in Apia.",
     ["Signature occurred: Charter of Springfield | tuvalu | - | apia | maritime ministers' meeting"]),
    ("Tuvalu signed the Charter of Springfield, the maritime ministers' gift to it.", ["Signature occurred: Charter of Springfield | tuvalu"]),
    (f"Press release\n3 May 2024{BODY}The World Bank has convened the Springfield Summit for 18 February 2031.",
     ["Participation planned: - | world-bank | 2031-02-18 | - | Springfield Summit"]),
    ("The World Bank has convened the Springfield Summit.", ["Participation occurred: - | world-bank | - | - | Springfield Summit"]),
]  # fmt: skip

THERE = "- | - | Springfield Summit"
HOSTING = [
    ("We are grateful to Norway for hosting the Springfield Summit.", [f"Participation occurred: - | norway | {THERE}"]),
    ("We would be grateful to Norway for hosting the Springfield Summit.", []),
    ("Our thanks go to Norway for hosting the Springfield Summit.", [f"Participation occurred: - | norway | {THERE}"]),
    ("Our plea goes to Norway about hosting the Springfield Summit.", []),
    ("It is an honour for Norway to host the Springfield Summit.", [f"Participation planned: - | norway | {THERE}"]),
    ("It is easy for Norway to host the Springfield Summit.", []),
    ("Norway was proud to host the Springfield Summit.", [f"Participation occurred: - | norway | {THERE}"]),
    ("Norway would be proud to host the Springfield Summit.", []),
    ("Norway will have the honour of hosting the Springfield Summit.", [f"Participation planned: - | norway | {THERE}"]),
    ("If Norway is proud to host the Springfield Summit, so are we.", []),
    ("Norway was proud to sign the Macolin Convention in 2014.", ["Signature occurred: cets-215 | norway | 2014"]),
    ("Norway would be proud to sign the Macolin Convention.", []),
    # The next meeting is ahead, for whose hosting one gives thanks; who stands before "hosting" hosts.
    ("We thank Norway for hosting the next Springfield Summit.", ["Participation planned: - | norway | - | - | next Springfield Summit"]),
    ("The next Springfield Summit, hosted by Norway, is planned for May 2031.",
     ["Participation planned: - | norway | 2031-05 | - | next Springfield Summit"]),
    ("We look forward to Norway hosting the Springfield Summit.", [f"Participation planned: - | norway | {THERE}"]),
    ("We look forward to Norway ratifying the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    # "Going to" is the future of what follows, or the way to a meeting.
    ("Norway is going to host the Springfield Summit.", [f"Participation planned: - | norway | {THERE}"]),
    ("Norway is going to the Springfield Summit.", [f"Participation planned: - | norway | {THERE}"]),
    ("Norway is going to ratify the Macolin Convention.", ["Ratification planned: cets-215 | norway"]),
    ("Norway is not going to ratify the Macolin Convention.", ["Ratification negated: cets-215 | norway"]),
    ("Norway is going to talks on the Macolin Convention.", []),
]  # fmt: skip

# An act on a day of the only meeting that was then, is one of that meeting.
ONE_DAY = [
    ("The Springfield Summit was held in Oslo from 5 to 7 May 2019. On 6 May 2019 the Charter of Springfield was adopted.",
     ["Adoption occurred: Charter of Springfield | - | 2019-05-06 | oslo | Springfield Summit"]),
    ("The Springfield Summit was held in Oslo from 5 to 7 May 2019. On 6 May 2019 the Charter of Springfield was adopted in Paris.",
     ["Adoption occurred: Charter of Springfield | - | 2019-05-06 | paris"]),
    ("The Springfield Summit was held in Oslo from 5 to 7 May 2019. Parliament passed the Ship Act on 6 May 2019.",
     ["Adoption occurred: Ship Act | Parliament | 2019-05-06"]),
    ("The Rivers Board adopted the Ship Code on 6 May 2019. We recall the Springfield Summit, held in Oslo from 5 to 7 May 2019.",
     ["Adoption occurred: Ship Code | Rivers Board | 2019-05-06"]),
    ("Malta adopted the Ship Code on 6 May 2019. The Springfield Summit was held in Oslo from 5 to 7 May 2019.",
     ["Adoption occurred: Ship Code | malta | 2019-05-06"]),
    ("The second session of the Rivers Board was held in Oslo from 5 to 7 May 2019. The Rivers Board adopted the Ship Code on 6 May 2019.",
     ["Adoption occurred: Ship Code | Rivers Board | 2019-05-06 | oslo | second session of the Rivers Board"]),
    ("The Springfield Summit was held in Oslo from 5 to 7 May 2019. Ministers adopted the Ship Code on 6 May 2019.",
     ["Adoption occurred: Ship Code | Ministers | 2019-05-06 | oslo | Springfield Summit"]),
    ("The Springfield Summit was held in Oslo from 5 to 7 May 2019. On 8 May 2019 the Charter of Springfield was adopted.",
     ["Adoption occurred: Charter of Springfield | - | 2019-05-08"]),
    ("The Springfield Summit was held in Oslo in May 2019. On 6 May 2019 the Charter of Springfield was adopted.",
     ["Adoption occurred: Charter of Springfield | - | 2019-05-06"]),
]  # fmt: skip

QUIET = "Springfield Conference on Quiet Nights"
HELD = [
    (f"The {QUIET} is expected to be held in Oslo in May 2029.", [f"place: {QUIET} | oslo", f"when: {QUIET} | 2029-05"]),
    (f"The {QUIET} was expected to be held in Oslo in May 2029.", []),
    (f"We expect the {QUIET} to be held in Oslo in May 2029.", []),
    (f"The {QUIET}, a friend of ours says, is planned in Oslo from 5 to 7 May 2029.",
     [f"place: {QUIET} | oslo", f"when: {QUIET} | 2029-05-05/2029-05-07"]),
    (f"The {QUIET}, a friend of ours says, plans in Oslo from 5 to 7 May 2029.", []),
    ("The ministers gathered in Oslo on 5 May 2019 for an informal meeting.", ["place: informal meeting | oslo", "when: informal meeting | 2019-05-05"]),
    ("The ministers gathered in Oslo on 5 May 2019 for an informal chat.", []),
    ("Norway is going to host the Springfield Summit.", ["organiser: Springfield Summit | norway"]),
    ("Norway is not going to host the Springfield Summit.", []),
    # Our hosts hold the meeting at which we are; "here" and "in this city" are where the text was written.
    ("The Springfield Summit was large. We thank our hosts, Norway and Chad.",
     ["organiser: Springfield Summit | chad", "organiser: Springfield Summit | norway"]),
    ("The Springfield Summit was large. We thank Norway, our host since 1978.", []),
    (f"Press release\nOslo, 3 May 2019{BODY}The {QUIET}, held in this city on 5 and 6 April, was large.",
     [f"place: {QUIET} | oslo", f"when: {QUIET} | 2019-04-05/2019-04-06"]),
    (f"Press release\nOslo, 3 May 2019{BODY}The {QUIET}, held in that city on 5 and 6 April, was large.", [f"when: {QUIET} | 2019-04-05/2019-04-06"]),
    ("The Springfield Seminar was held together with the World Bank.", ["organiser: Springfield Seminar | world-bank"]),
    ("The Springfield Seminar was held in step with the World Bank.", []),
]  # fmt: skip

DESCRIBED = [
    ("Norway signed the Macolin Convention at a ceremony.", {"ceremony"}),
    ("Norway signed the Macolin Convention at a meeting.", set()),
    ("Norway hosted a regional dialogue.", {"regional dialogue"}),
    ("Norway wanted a regional dialogue.", set()),
    ("A regional workshop, organised by Norway, will be held in Oslo.", {"regional workshop"}),
    ("A regional workshop could be useful.", set()),
    ("PacNOG 33 took place in Suva.", {"PacNOG 33"}),
    ("PacNOG 33 hosted us in Suva.", set()),
    ("We attended SurNOG 12 last month.", {"SurNOG 12"}),
    ("We knew SurNOG 12 last month.", set()),
    # An ordinal alone counts the series that has been named.
    ("We recall the eleventh Springfield Summit. The twelfth will be held in Paris.", {"eleventh Springfield Summit", "twelfth Springfield Summit"}),
    ("We recall the eleventh Springfield Summit. The twelfth is our rule.", {"eleventh Springfield Summit"}),
    ("We attended the first Springfield Summit and hosted the second.", {"first Springfield Summit", "second Springfield Summit"}),
    ("We attended the first Springfield Summit and hosted the second one of us.", {"first Springfield Summit"}),
    ("We recall the eleventh Springfield Summit. The twelfth edition is near.", {"eleventh Springfield Summit", "twelfth Springfield Summit"}),
    ("We recall the Springfield Charter. The twelfth edition is near.", set()),
    ("We met at the eleventh Ports and Shipping Dialogue.", {"eleventh Ports and Shipping Dialogue"}),
    ("We met at Ports and the eleventh Shipping Dialogue.", {"eleventh Shipping Dialogue"}),
    # Those who meet, with a date or a place, tell a meeting.
    ("We spoke at the meeting of the Springfield River Board in Oslo.", {"meeting of the Springfield River Board"}),
    ("We spoke of the meeting of the Springfield River Board.", set()),
    ("We spoke at the meeting of health ministers on 5 May 2019.", {"meeting of health ministers"}),
    ("We spoke at the meeting of minds on 5 May 2019.", set()),
    ("Ministers meeting in Oslo were glad.", set()),
    ("A ministers meeting in Oslo was short.", {"ministers meeting"}),
    # Two in a row tell what an acronym counts; a town before a date ends the name above it.
    ("ZENOG 24 is behind us. Next comes ZENOG 25.", {"ZENOG 24", "ZENOG 25"}),
    ("ZENOG 24 is behind us. Next comes ZENOG 29.", set()),
    (f"Statement at the Ninth Meeting of the River Officials\nOslo, Norway, 14 May 2015{BODY}", {"Ninth Meeting of the River Officials"}),
    (f"Statement at the Ninth Meeting of the River Officials of Oslo{BODY}", {"Ninth Meeting of the River Officials of Oslo"}),
    ("They met by video conference in May 2019.", set()),
    ("They met at a river conference in May 2019.", {"river conference"}),
    ("We met for the Fourth Dialogue on Rivers. The Fourth Dialogue was short.", {"Fourth Dialogue on Rivers"}),
    ("We met for the Fourth Dialogue on Rivers. The Fifth Dialogue was short.", {"Fourth Dialogue on Rivers", "Fifth Dialogue"}),
]  # fmt: skip


# Also where no verb of theirs tells it.
TOLD_BESIDE = [
    ("The Springfield Summit was held in Oslo in May 2019 with the participation of Norway and the Lake Bank.",
     ["Participation occurred: - | Lake Bank, norway | 2019-05 | oslo | Springfield Summit"]),
    ("The Springfield Summit was held in Oslo in May 2019 without the participation of Norway.",
     []),
    ("The Springfield Summit was held in Oslo in May 2019, with Norway attending as an observer.",
     ["Participation occurred: - | norway | 2019-05 | oslo | Springfield Summit"]),
    ("The Springfield Summit was held in Oslo in May 2019, with Norway footing the bill.",
     []),
    (SUMMIT + "In attendance were Norway and the Lake Bank.",
     ["Participation occurred: - | Lake Bank, norway | 2019-05 | oslo | Springfield Summit"]),
    (SUMMIT + "In question were Norway and the Lake Bank.",
     []),
    (SUMMIT + "Speakers included Ana Kos.",
     ["Participation occurred: - | Ana Kos | 2019-05 | oslo | Springfield Summit"]),
    ("Participants in the Springfield Summit, held in Oslo in May 2019, included Norway.",
     ["Participation occurred: - | norway | 2019-05 | oslo | Springfield Summit"]),
    ("Topics of the Springfield Summit, held in Oslo in May 2019, included Norway.",
     []),
    ("The Springfield Summit, held in Oslo in May 2019, brought together 80 delegates, among them Norway.",
     ["Participation occurred: - | norway | 2019-05 | oslo | Springfield Summit"]),
    ("The Springfield Summit, held in Oslo in May 2019, brought together 80 songs, one by Norway.",
     []),
    ("While attending the Springfield Summit, Norway met Peru.",
     ["Participation occurred: - | norway | - | - | Springfield Summit"]),
    ("Instead of attending the Springfield Summit, Norway met Peru.",
     ["Participation negated: - | norway | - | - | Springfield Summit"]),
    ("Norway had the opportunity to take part in the Springfield Summit.",
     ["Participation occurred: - | norway | - | - | Springfield Summit"]),
    ("Norway had no opportunity to take part in the Springfield Summit.",
     ["Participation negated: - | norway | - | - | Springfield Summit"]),
    ("Norway had the opportunity to sign the Springfield Charter.",
     []),
    ("Norway moderated a panel at the Springfield Summit.",
     ["Participation occurred: - | norway | - | - | Springfield Summit"]),
    ("Norway moderated a panel on the Springfield Summit.",
     []),
    ("At the Springfield Summit Norway organised a session on nets.",
     ["Participation occurred: - | norway | - | - | Springfield Summit"]),
    ("After the Springfield Summit Norway organised a session on nets.",
     []),
    ("Norway and Peru met in Oslo for the Springfield Summit.",
     ["Participation occurred: - | norway | - | oslo | Springfield Summit", "Participation occurred: - | peru | - | oslo | Springfield Summit"]),
    ("Norway and Peru met in Oslo for want of a Summit.",
     []),
    ("Ana Kos was in Oslo for the Springfield Summit.",
     ["Participation occurred: - | Ana Kos | - | oslo | Springfield Summit"]),
    ("Ana Kos was in Oslo during the Springfield Summit.",
     []),
    ("Ana Kos travelled to Oslo to attend the Springfield Summit.",
     ["Participation occurred: - | Ana Kos | - | - | Springfield Summit"]),
    ("Ana Kos wrote to Oslo to attend the Springfield Summit.",
     []),
    (SUMMIT + "Ana Kos gave the opening remarks.",
     ["Participation occurred: - | Ana Kos | 2019-05 | oslo | Springfield Summit"]),
    (SUMMIT + "Ana Kos gave the opening bid.",
     []),
    ("Norway joined the Springfield Summit online.",
     ["Participation occurred: - | norway | - | - | Springfield Summit"]),
    ("Norway joined the Springfield Summit's critics online.",
     []),
    ("We welcome the offer of Norway and Peru to host the Springfield Summit.",
     ["Participation planned: - | norway | - | - | Springfield Summit", "Participation planned: - | peru | - | - | Springfield Summit"]),
    ("A delegation from the Republic of Chad attended the Springfield Summit.",
     ["Participation occurred: - | chad | - | - | Springfield Summit"]),
    ("The Springfield Seed Congress took place in Oslo. Norway attended it.",
     ["Participation occurred: - | norway | - | oslo | Springfield Seed Congress"]),
    ("The Springfield Seed Congress took part in it.",
     []),
    ("Norway moderated a debate at the opening of the Springfield Summit.",
     ["Participation occurred: - | norway | - | - | Springfield Summit"]),
    (SUMMIT + "Norway spoke there.",
     ["Participation occurred: - | norway | 2019-05 | oslo | Springfield Summit"]),
    (SUMMIT + "Norway spoke of it.",
     []),
    (SUMMIT + "Norway spoke at the closing plenary.",
     ["Participation occurred: - | norway | 2019-05 | oslo | Springfield Summit"]),
    (SUMMIT + "Norway spoke at the closing plenary of the Union.",
     []),
    (SUMMIT + "Norway took part in the first plenary.",
     ["Participation occurred: - | norway | 2019-05 | oslo | Springfield Summit"]),
    ("Ana Kos spoke at the close of the Springfield Summit.",
     ["Participation occurred: - | Ana Kos | - | - | Springfield Summit"]),
    ("Ana Kos spoke at the cost of the Springfield Summit.",
     []),
]  # fmt: skip


# Each of several has its own place and day; who speaks at the opening of a sentence was there.
BOTH = "The River Fund {} the Lakes Forum in Oslo in May 2019 and the Rivers Conference in Lima in June 2019."
EACH = [
    (BOTH.format("attended"), ["Participation occurred: - | River Fund | 2019-05 | oslo | Lakes Forum", "Participation occurred: - | River Fund | 2019-06 | lima | Rivers Conference"]),
    (BOTH.format("did not attend"), ["Participation negated: - | River Fund | 2019-05 | oslo | Lakes Forum", "Participation negated: - | River Fund | 2019-06 | lima | Rivers Conference"]),
    (BOTH.format("praised"), []),
    ("The River Fund spoke at the Lakes Forum (Oslo, May 2019) and the Rivers Conference (Lima, June 2019).",
     ["Participation occurred: - | River Fund | 2019-05 | oslo | Lakes Forum", "Participation occurred: - | River Fund | 2019-06 | lima | Rivers Conference"]),
    ("The River Fund attended the Lakes Forum in Oslo and praised the Rivers Conference in Lima.", ["Participation occurred: - | River Fund | - | oslo | Lakes Forum"]),
    ("The River Fund attended the Lakes Forum in Oslo and the dinner of the Rivers Conference in Lima.", ["Participation occurred: - | River Fund | - | oslo | Lakes Forum"]),
    ("The River Fund attended the Lakes Forum in Oslo and the Rivers Conference in Lima ended.", ["Participation occurred: - | River Fund | - | oslo | Lakes Forum"]),
    ("At the Lakes Forum in Oslo on 5 May 2019, Ana Kos called for calm.", ["Participation occurred: - | Ana Kos | 2019-05-05 | oslo | Lakes Forum"]),
    ("At the Lakes Forum in Oslo, Ana Kos fell ill.", []),
    ("At the Lakes Forum in Oslo, Ana Kos did not call for calm.", []),
    ("In his address to the Lakes Forum, Jan Kos called for calm.", ["Participation occurred: - | Jan Kos | - | - | Lakes Forum"]),
    (SUMMIT + "In her opening remarks at the Lakes Forum, Ana Kos called for calm.", ["Participation occurred: - | Ana Kos | - | - | Lakes Forum"]),
    ("In its report to the Lakes Forum, Chad called for calm.", []),
    ("Among the participants of the Lakes Forum were Chad and Peru.", ["Participation occurred: - | chad, peru | - | - | Lakes Forum"]),
    ("Among those attending the Lakes Forum was Ana Kos.", ["Participation occurred: - | Ana Kos | - | - | Lakes Forum"]),
    ("Among the fears of the Lakes Forum was rain.", []),
    ("Chad, along with Peru, attended the Lakes Forum.", ["Participation occurred: - | chad | - | - | Lakes Forum", "Participation occurred: - | peru | - | - | Lakes Forum"]),
    ("Chad, which works together with Peru, attended the Lakes Forum.", ["Participation occurred: - | chad | - | - | Lakes Forum"]),
    ("With the participation of Chad and Peru, the Lakes Forum was held in Oslo.", ["Participation occurred: - | chad, peru | - | oslo | Lakes Forum"]),
    ("Chad sat on the panel at the Lakes Forum.", ["Participation occurred: - | chad | - | - | Lakes Forum"]),
    ("Chad attended to the needs of the Lakes Forum.", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), COMING + TOLD_BESIDE + WHERE + HOSTING + ONE_DAY + EACH, ids=short
)
def test_the_words_tell_who_was_there(text: str, expected: list[str]) -> None:
    assert events(text) == expected


@pytest.mark.parametrize(("text", "expected"), HELD, ids=short)
def test_where_and_when_it_is_held_is_told(text: str, expected: list[str]) -> None:
    assert facts(text) == expected


@pytest.mark.parametrize(("text", "expected"), DESCRIBED, ids=short)
def test_what_people_go_to_or_hold_is_a_meeting(text: str, expected: set[str]) -> None:
    assert names(text, Kind.MEETING) == expected


def test_the_tables_of_attendance_are_whole() -> None:
    tables = (COMING, TOLD_BESIDE, WHERE, HOSTING, ONE_DAY, HELD, DESCRIBED, EACH)
    assert [len(table) for table in tables] == [29, 42, 14, 21, 9, 15, 32, 21]
