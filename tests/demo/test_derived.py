"""What integrators ask for by name beside the fields of the first look follows from these."""

from aspire_desktop.demo.derived import derive, derived_fields
from aspire_desktop.demo.sample import make_database
from aspire_desktop.demo.tables import BY_NAME


def test_costs_add_up_and_states_are_those_that_are_named() -> None:
    database = make_database()
    rows = database.execute('SELECT * FROM "Opportunities" WHERE "EstimatedCostDollars" > 0').fetchall()
    assert len(rows) > 100
    costs = ("EstimatedLaborCost", "EstimatedMaterialCost", "EstimatedEquipmentCost", "EstimatedSubCost")
    for row in rows:
        assert abs(sum(row[one] for one in costs) - row["EstimatedCostDollars"]) < 0.05
        assert row["OpportunityStatus"] == row["OpportunityStatusName"]
    tickets = database.execute('SELECT * FROM "WorkTickets" WHERE "HoursAct" IS NOT NULL').fetchall()
    assert tickets
    assert all(0 <= ticket["OnSiteHours"] <= ticket["HoursAct"] for ticket in tickets)


def test_what_lacks_what_it_follows_from_is_null() -> None:
    row: dict[str, object] = {"HoursEst": 5.0, "HoursAct": None}
    derive(row, derived_fields(BY_NAME["WorkTickets"]))
    assert row["OnSiteHours"] is None
    assert row["OnSiteOverUnder"] is None
    assert row["WorkTicketStatus"] is None
