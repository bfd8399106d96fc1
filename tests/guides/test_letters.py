"""Letters that people could mail unedited. We read each one against its statute."""

import re

import pytest
from helpers import AMEX_TEST_NUMBER

from amexcli.facts.reasons import BASE_EVIDENCE, REASONS
from amexcli.facts.rules import RULES
from amexcli.guides.dispute.letters import LETTERS

ACME = ("--merchant", "Acme Shoes", "--amount", "45", "--charged", "345", "--card", "gold")
DAYS = ("--transaction-date", "2026-10-03", "--posted-date", "2026-10-05")
IN_TIME = (*ACME, *DAYS, "--closing-date", "2026-10-14")
DOUBTFUL = (*ACME, "--transaction-date", "2026-09-03", "--closing-date", "2026-09-21")
LATE = (*ACME, "--transaction-date", "2026-06-03", "--closing-date", "2026-06-14")
BUSINESS = (*IN_TIME[:-6], "--card", "business-gold")
NEVER_CAME = ("--reason", "not-received")
FRAUD = ("--reason", "fraud")
DENIED = ("--notice-received", "2026-10-20", "--denied-on", "2026-11-18")
SERIES = (
    *("--merchant", "Acme Plus", "--closing-date", "2026-10-14", "--card", "gold"),
    *("--reason", "cancelled-subscription", "--charge", "2026-06-20:9.99:2026-07-14"),
    *("--charge", "2026-10-25:9.99"),
)
PUT_BACK = ("--closing-date", "2026-05-14", "--reinstated-closing", "2026-11-14", "--card", "gold")
OLD_NOTICE = (*LATE, "--notice-received", "2026-07-10")

WRITTEN = {
    "billing-error in time": (*NEVER_CAME, *IN_TIME, "--unpaid", "--have", "tracking"),
    "billing-error paid": (*NEVER_CAME, *IN_TIME, "--paid"),
    "billing-error doubtful": (*NEVER_CAME, *DOUBTFUL, "--unpaid"),
    "billing-error late": (*NEVER_CAME, *LATE, "--unpaid"),
    "billing-error put back": (*NEVER_CAME, *ACME[:4], *PUT_BACK, "--unpaid"),
    "billing-error series": (*SERIES, "--unpaid"),
    "billing-error credit": ("--reason", "credit-missing", *IN_TIME, "--unpaid"),
    "billing-error of Amex": ("--reason", "issuer-error", *IN_TIME[2:4], *DAYS, "--unpaid"),
    "unauthorized-use in time": (*FRAUD, *IN_TIME),
    "unauthorized-use late": (*FRAUD, *LATE, "--paid"),
    "unauthorized-use business": (*FRAUD, *BUSINESS),
    "claims-and-defenses at home": ("--reason", "defective", *IN_TIME, "--place", "same-state"),
    "claims-and-defenses online": ("--reason", "defective", *LATE, "--place", "online", "--unpaid"),
    "claims-and-defenses farther": ("--reason", "defective", *IN_TIME, "--place", "farther"),
    "still-disputed in time": (*NEVER_CAME, *IN_TIME, *DENIED),
    "still-disputed paid": (*NEVER_CAME, *IN_TIME, *DENIED, "--paid"),
    "still-disputed late": (*NEVER_CAME, *LATE, *DENIED),
    "documents in time": (*NEVER_CAME, *IN_TIME, *DENIED),
    "documents late": (*NEVER_CAME, *LATE, *DENIED),
    "documents business": (*NEVER_CAME, *BUSINESS, "--denied-on", "2026-11-18"),
    "overdue no answer": (*NEVER_CAME, *IN_TIME, "--notice-received", "2026-10-20"),
    "overdue no decision": (*NEVER_CAME, *OLD_NOTICE),
    "overdue late denial": (*NEVER_CAME, *OLD_NOTICE, "--denied-on", "2026-11-18"),
    "merchant early": (*NEVER_CAME, *IN_TIME),
    "merchant today": (*NEVER_CAME, *DOUBTFUL),
    "merchant disputed": (*NEVER_CAME, *IN_TIME, "--notice-received", "2026-11-10"),
    "revoke-authority": SERIES,
    "claim-notice": (*NEVER_CAME, *IN_TIME, *DENIED),
    "direct-dispute": IN_TIME,
}
"""By the letter's name and the state that it is written in."""
WRITTEN["overdue no answer"] = (
    *NEVER_CAME,
    *ACME,
    *("--closing-date", "2026-09-14", "--notice-received", "2026-10-10"),
)


def kind_of(name: str) -> str:
    return name.split(maxsplit=1)[0]


def test_every_letter_is_among_them():
    assert set(map(kind_of, WRITTEN)) == set(LETTERS)


@pytest.mark.parametrize("name", WRITTEN)
def test_a_letter_reads_as_it_was_read_by_eye(amex, golden, name):
    result = amex("dispute-checklist", *WRITTEN[name], "--letter", kind_of(name))
    assert result.code == 0, result.err
    golden(f"letters/{name.replace(' ', '-')}.md", result.out)


@pytest.mark.parametrize("name", WRITTEN)
def test_a_letter_has_no_choice_left_in_it_and_greets_and_signs(amex, name):
    out = amex("dispute-checklist", *WRITTEN[name], "--letter", kind_of(name)).out
    assert "decide" not in out.casefold().replace("you decide otherwise", "")
    assert "Dear " in out
    assert "Sincerely," in out
    assert "El Paso" not in out


NAME, ACCOUNT = "Name on the account: Jane Public", "account ending in [last five digits]"
DATE, AMOUNT = (
    "October 3, 2026 (posted October 5, 2026), Acme",
    "Billed $345.00; I dispute $45.00 of it.",
)
WHAT = "not delivered as agreed (12 CFR 1026.13(a)(3))"
ELEMENTS = {
    # 12 CFR 1026.13(b)(2)-(3): name and account, belief, reasons, type, date, amount
    "billing-error in time": (NAME, ACCOUNT, "I believe", "What happened:", WHAT, DATE, AMOUNT),
    # 12 CFR 1026.12(b)(1)(i), (b)(3): who, which use, no authority, no benefit
    "unauthorized-use in time": (
        *(NAME, ACCOUNT, DATE, AMOUNT, "no actual, implied, or apparent"),
        *("no benefit", "15 USC 1643", "12 CFR 1026.12(b)"),
    ),
    # 12 CFR 1026.12(c)(1)-(3): the attempt, the price, the place, what is withheld
    "claims-and-defenses at home": (
        *(NAME, ACCOUNT, DATE, AMOUNT, "in good faith", "$345.00", "state of my address"),
        *("I am withholding $45.00", "15 USC 1666i", "12 CFR 1026.12(c)(2)"),
    ),
    # 12 CFR 1026.13(g)(1), (f)(2), (g)(4)(i)-(iii)
    "still-disputed in time": (
        *(NAME, ACCOUNT, DATE, "November 18, 2026", "What is new", "refuse to pay"),
        *("1026.13(g)(1)", "1026.13(f)(2)", "in dispute", "name and address", "resolved"),
    ),
    "documents in time": (NAME, ACCOUNT, DATE, "documentary evidence", "1026.13(f)(2)", "by Dec"),
    # comment 13(c)(2)-2, 15 USC 1666(e)
    "overdue late denial": (
        *(NAME, ACCOUNT, "July 10, 2026", "October 8, 2026", "November 18, 2026"),
        *("Please credit", "comment 13(c)(2)-2", "1666(e)"),
    ),
    # the agreement: name, address, account, claim, specific relief
    "claim-notice": (NAME, "12 Main Street", ACCOUNT, "My claim", "specific relief"),
    # 12 CFR 1022.43(d): account, name, address, phone; what and why; documents
    "direct-dispute": (
        *(NAME, "12 Main Street", "555-0100", ACCOUNT, "that I dispute", "Why it is wrong"),
        *("Enclosures", "12 CFR 1022.43"),
    ),
}
"""What the law wants in each letter, and the words that it has for that."""
ME = 'name = "Jane Public"\naddress = """\n12 Main Street\nSpringfield, IL 62701"""\n'
ME += 'phone = "1-555-555-0100"\nemail = "jane@example.com"\nstate = "IL"\ncard = "gold"\n'


@pytest.fixture
def me(tmp_path):
    """The file that says who the user is."""
    path = tmp_path / "config/me.toml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(ME)
    return path


@pytest.mark.parametrize("name", ELEMENTS)
def test_a_letter_has_what_the_law_wants_in_it(amex, me, name):
    out = amex("dispute-checklist", *WRITTEN[name], "--letter", kind_of(name)).out
    assert [words for words in ELEMENTS[name] if words not in out] == []


LAW = r"(?:\d+ CFR|\d+ USC|comment) [\d.]+\w?(?:\([^)]+\))*(?:-\d)?"
WHOLE = [f"{rule.citation}; {rule.key}" for rule in RULES.values() if rule.sources]


@pytest.mark.parametrize("name", WRITTEN)
def test_every_law_that_a_letter_names_is_a_rule_with_a_source(amex, name):
    out = amex("dispute-checklist", *WRITTEN[name], "--letter", kind_of(name)).out
    for cited in re.findall(LAW, " ".join(out.split())):
        section = re.split(r"[(]", cited.removeprefix("comment "))[0].split()[-1]
        assert any(section in citation for citation in WHOLE), cited


@pytest.mark.parametrize(
    ("options", "letter", "instead"),
    [
        ((*NEVER_CAME, *BUSINESS), "billing-error", "business statement"),
        ((*FRAUD, *BUSINESS), "billing-error", "--letter unauthorized-use"),
        ((*NEVER_CAME, *IN_TIME, *DENIED), "billing-error", "--letter still-disputed"),
        ((*NEVER_CAME, *IN_TIME), "unauthorized-use", "--letter billing-error"),
        ((*FRAUD, *IN_TIME), "claims-and-defenses", "--letter billing-error"),
        (("--reason", "unrecognized"), "claims-and-defenses", "--letter billing-error"),
        (("--reason", "scam-transfer"), "claims-and-defenses", "--letter billing-error"),
        (("--reason", "scam-transfer"), "merchant", "--letter billing-error"),
        ((*NEVER_CAME, *OLD_NOTICE), "billing-error", "--letter overdue"),
        (
            (*NEVER_CAME, *IN_TIME, "--notice-received", "2026-11-20"),
            *("billing-error", "until Sun, Feb 14, 2027 (Thu, Feb 18, 2027, at"),
        ),
        ((*NEVER_CAME, "--paid"), "claims-and-defenses", "--letter billing-error"),
        ((*NEVER_CAME, *BUSINESS), "claims-and-defenses", "business statement"),
        ((*NEVER_CAME, *BUSINESS), "still-disputed", "--letter documents"),
        ((*NEVER_CAME, *IN_TIME), "overdue", "--notice-received"),
        ((*NEVER_CAME, *IN_TIME, *DENIED), "overdue", "--letter still-disputed"),
        ((*IN_TIME, "--notice-received", "2026-11-20"), "overdue", "Thu, Feb 18, 2027"),
        ((*LATE, "--notice-received", "2026-09-10"), "overdue", "--letter documents"),
        ((*FRAUD, *IN_TIME), "merchant", "--letter billing-error"),
        ((*FRAUD, *BUSINESS), "merchant", "--letter unauthorized-use"),
        (("--reason", "issuer-error"), "merchant", "--letter billing-error"),
        ((*NEVER_CAME, *IN_TIME), "revoke-authority", "--letter merchant"),
    ],
)
def test_a_letter_that_makes_no_sense_is_refused_with_the_one_that_does(
    amex, store, options, letter, instead
):
    result = amex("dispute-checklist", "--case", "a", *options, "--letter", letter)
    assert (result.code, result.out, store.exists()) == (2, "", False)
    assert instead in result.err.splitlines()[1] + result.err.splitlines()[0]


STATES = {
    "in time": IN_TIME,
    "late": LATE,
    "business": BUSINESS,
    "denied": (*IN_TIME, *DENIED),
    "unanswered": OLD_NOTICE,
    "too soon": (*IN_TIME, "--notice-received", "2026-11-10"),
}
KINDS = ("fraud", "unrecognized", "not-received", "interest-error", "additional-card-member")


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("reason", KINDS)
def test_a_letter_that_is_named_instead_of_a_refused_one_is_not_refused_too(amex, reason, state):
    def write(letter):
        facts = ("--reason", reason, *STATES[state], "--letter", letter)
        return amex("dispute-checklist", *facts)

    refused = {letter: result.err for letter in LETTERS if (result := write(letter)).code}
    assert refused
    for letter, said in refused.items():
        instead = re.findall(r"--letter ([a-z-]+)", said.partition("\n")[2])
        assert refused.keys().isdisjoint(instead), f"{letter}: {said}"


@pytest.mark.parametrize("reason", [key for key, one in REASONS.items() if one.is_about_merchant])
def test_the_merchant_is_not_addressed_as_if_it_were_amex(amex, reason):
    out = amex("dispute-checklist", "--reason", reason, *IN_TIME, "--letter", "merchant").out
    assert not re.search(r"you credited|I told you|the merchant", out)


@pytest.mark.parametrize(
    ("typed", "said"), [("IL", "in Illinois."), ("the south", "in the south.")]
)
def test_your_state_is_written_out_and_what_we_do_not_know_as_you_wrote_it(amex, me, typed, said):
    me.write_text(f'state = "{typed}"')
    facts = ("--reason", "defective", "--place", "online", "--letter", "claims-and-defenses")
    assert f"I ordered it from my address, {said}" in amex("dispute-checklist", *facts).out


@pytest.mark.parametrize("reason", REASONS)
def test_enclosures_are_named_by_who_sends_them(amex, reason):
    have = [item.key for item in (*REASONS[reason].evidence, *BASE_EVIDENCE)]
    facts = (option for key in have for option in ("--have", key))
    result = amex("dispute-checklist", "--reason", reason, *facts, "--letter", "billing-error")
    enclosures = result.out.partition("Enclosures (copies):")[2].partition("Sincerely")[0]
    assert f"({len(have)})" in enclosures
    assert not re.search(r"\byou(rs?)?\b|n't", enclosures, re.IGNORECASE)


def test_a_notice_of_a_charge_put_back_names_the_statement_that_shows_it_again(amex):
    facts = ("--transaction-date", "2026-05-03", "--reinstated-closing", "2026-11-14")
    out = amex(
        "dispute-checklist", "--reason", "duplicate", *facts, "--letter", "billing-error"
    ).out
    assert "shows the charge again: November 14, 2026" in out


def test_the_merchant_is_told_of_a_dispute_that_amex_has_denied(amex):
    facts = (*NEVER_CAME, *BUSINESS, "--denied-on", "2026-11-18")
    out = amex("dispute-checklist", *facts, "--letter", "merchant").out
    assert "I have disputed the charge" in out
    assert "I will dispute" not in out


def test_what_is_the_senders_to_choose_is_said_beside_the_letter(amex):
    def said(name, *more):
        return amex("dispute-checklist", *WRITTEN[name], *more, "--letter", kind_of(name)).err

    assert "add your full account number by hand" in said("billing-error in time")
    assert "additional cardmember" in said("billing-error in time")
    assert "add --paid" in amex("dispute-checklist", *IN_TIME, "--letter", "billing-error").err
    assert (
        "add --charged"
        in amex("dispute-checklist", "--amount", "5", "--letter", "billing-error").err
    )
    assert "doesn't end what you may owe" in said("revoke-authority")
    assert "Credit Bureau Unit" in said("direct-dispute")
    assert "the letter says so" in said("billing-error late")
    assert "It may be in time until Tue, Nov 24, 2026" in said("billing-error doubtful")
    assert "It must arrive by Fri, Dec 11, 2026" in said("billing-error in time")


def test_a_letter_that_ends_charges_says_nothing_of_a_cancellation_that_may_not_be(amex):
    def written(reason):
        return amex("dispute-checklist", "--reason", reason, "--letter", "revoke-authority").out

    assert "I canceled on" in written("cancelled-subscription")
    assert "I canceled on" not in written("free-trial")
    assert "I did not agree to these charges" in written("free-trial")


def test_a_letter_about_amexs_own_error_names_one_and_the_choices_are_beside_it(amex):
    letter = amex("dispute-checklist", "--reason", "issuer-error", "--letter", "billing-error")
    assert "The error is [the one error" in letter.out
    assert "(a)(5)" not in letter.out
    assert "a mistake in the math is (a)(5)" in letter.err


def test_a_safe_day_that_has_passed_is_said_to_have_passed(amex):
    late = ("--notice-received", "2026-10-20", "--denied-on", "2026-11-05")
    said = amex("dispute-checklist", *NEVER_CAME, *IN_TIME, *late, "--letter", "still-disputed").err
    assert "It has passed: send the letter today. Last day: Mon, Nov 30" in said


def test_the_newest_reference_of_the_case_is_its_case_number(amex):
    for day in (1, 2):
        when = ("--at", f"2026-11-0{day} 10:00", "--reference", f"D-{day}")
        amex("log", "add", "They look", "--case", "acme", *when)
    letter = amex("dispute-checklist", "--case", "acme", *IN_TIME, "--letter", "documents").out
    assert "Your case number: D-2" in letter


def test_who_you_are_fills_letters_the_card_and_the_state(amex, me, store):
    letter = amex("dispute-checklist", *NEVER_CAME, "--letter", "billing-error").out
    assert letter.startswith("Jane Public  \n12 Main Street  \nSpringfield, IL 62701  \n")
    assert "American Express Gold, account ending" in letter
    assert "[Your" not in letter
    assert "office for Illinois: 500 S. 2nd St." in amex("escalate").out
    assert "business card" in amex("dispute-checklist", "--card", "plum").out
    me.write_text(ME.replace('"gold"', '"plum"'))
    assert amex("dispute-checklist", *NEVER_CAME, "--letter", "billing-error").code == 2
    amex("dispute-checklist", "--case", "acme", *NEVER_CAME)
    assert 'card = "plum"' in (store / "cases/acme.toml").read_text()


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (f'name = "{AMEX_TEST_NUMBER}"', "card number"),
        (f"# {AMEX_TEST_NUMBER}", "card number"),
        ('nmae = "Jane"', "name"),
        ("name = 5", "in quotes"),
        ('card = "nosuch"', "card in me.toml"),
        ('state = "XY"', "state in me.toml"),
        ('name = "a\\u001bb"', "name"),
        ("name = ", "me.toml"),
    ],
)
def test_a_mistake_in_the_file_is_named_but_the_page_is_printed(amex, me, line, said):
    command = ("escalate",) if "state" in line else ("dispute-checklist", *NEVER_CAME)
    me.unlink()
    page = amex(*command).out
    me.write_text(line + "\n")
    result = amex(*command)
    assert (result.code, result.out) == (1, page)
    assert said in result.err
    assert "amex me --edit" in result.err
    assert AMEX_TEST_NUMBER not in result.err


def test_amex_me_edits_a_template_that_says_nothing_yet(amex, tmp_path):
    result = amex("me", "--edit")
    assert (result.code, result.out) == (0, "")
    assert (tmp_path / "config/me.toml").read_text().startswith("# Who you are")
    assert "Nothing is written down yet" in amex("me").out


def test_amex_me_shows_what_is_written_down(amex, me):
    assert "Jane Public" in amex("me").out
    assert '"state": "IL"' in amex("me", "--json").out
