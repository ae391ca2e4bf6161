"""What both databases refuse of stored value: a balance below zero, value without a posting."""

from frontdesk.storage.guards.guard import Guard

_KINDS = "('gift_card','package','membership','credit','deposit','house')"
_WALLET = "(SELECT {what} FROM wallet WHERE id=NEW.wallet_id)"
_SUM = "(SELECT coalesce(sum({what}),0) FROM wallet_entry WHERE wallet_id=NEW.wallet_id)"
_USES = "NEW.units<0 AND NEW.why IN ('redeemed','moved','forfeit') AND "


def _of(what: str) -> str:
    return _WALLET.format(what=what)


def _sum(what: str) -> str:
    return f"({_SUM.format(what=what)}+NEW.{what})"


STORED = [
    # Guards of one row run by their names: who comes second waits here, and then sums anew.
    Guard(
        "wallet_entry_alone",
        "INSERT",
        "wallet_entry",
        "wallet_gone",
        "NOT EXISTS(SELECT 1 FROM wallet WHERE id=NEW.wallet_id{lock})",
    ),
    Guard(
        "wallet_entry_balance",
        "INSERT",
        "wallet_entry",
        "wallet_empty",
        f"NEW.units<0 AND {_sum('units')}<-{_of('most_owed')}",
    ),
    # What the units were paid with goes with them: all of it with the last one.
    Guard(
        "wallet_entry_cents",
        "INSERT",
        "wallet_entry",
        "wallet_cents",
        f"(CASE WHEN {_of('unit')}='cents' THEN NEW.cents<>NEW.units "
        f"ELSE {_sum('cents')}<0 OR ({_sum('units')}=0)<>({_sum('cents')}=0) END)",
    ),
    Guard(
        "wallet_entry_in_time",
        "INSERT",
        "wallet_entry",
        "wallet_expired",
        f"{_USES}{_of('expires')}<(SELECT day FROM posting WHERE id=NEW.posting_id)",
    ),
    Guard(
        "wallet_entry_not_early",
        "INSERT",
        "wallet_entry",
        "wallet_not_expired",
        f"NEW.why='expired' AND NOT coalesce({_of('expires')}<"
        "(SELECT day FROM posting WHERE id=NEW.posting_id),false)",
    ),
    Guard(
        "wallet_entry_not_frozen",
        "INSERT",
        "wallet_entry",
        "wallet_frozen",
        f"{_USES}{_of('frozen')} IS NOT NULL",
    ),
    Guard(
        "wallet_entry_before_posted",
        "INSERT",
        "wallet_entry",
        "posting_is_complete",
        "EXISTS(SELECT 1 FROM posted WHERE id=NEW.posting_id)",
    ),
    Guard(
        "wallet_entry_mirrors",
        "INSERT",
        "wallet_entry",
        "wallet_not_mirrored",
        "NEW.reverses_id IS NOT NULL AND NOT EXISTS(SELECT 1 FROM wallet_entry WHERE "
        "id=NEW.reverses_id AND wallet_id=NEW.wallet_id AND units=-NEW.units "
        "AND cents=-NEW.cents)",
    ),
    # What the ledger owes for each kind of stored value is what is stored of it.
    Guard(
        "posted_stored",
        "INSERT",
        "posted",
        "stored_unbalanced",
        "EXISTS(SELECT 1 FROM (SELECT a.code AS kind, e.amount AS cents FROM entry e "
        f"JOIN account a ON a.id=+e.account_id WHERE e.posting_id=NEW.id AND a.code IN {_KINDS} "
        "UNION ALL SELECT w.kind, m.cents FROM wallet_entry m JOIN wallet w ON w.id=m.wallet_id "
        "WHERE m.posting_id=NEW.id) AS x GROUP BY x.kind HAVING sum(x.cents)<>0)",
    ),
    Guard(
        "wallet_stays",
        "UPDATE",
        "wallet",
        "wallet_is_kept",
        "NEW.id<>OLD.id OR NEW.kind<>OLD.kind OR NEW.unit<>OLD.unit "
        "OR NEW.number IS DISTINCT FROM OLD.number",
    ),
    Guard(
        "wallet_limit",
        "UPDATE",
        "wallet",
        "wallet_limit",
        "NEW.most_owed<OLD.most_owed AND (SELECT coalesce(sum(units),0) FROM wallet_entry "
        "WHERE wallet_id=NEW.id)<-NEW.most_owed",
    ),
    Guard("wallet_no_delete", "DELETE", "wallet", "wallet_is_kept", "true"),
]
