"""What the demo tenant has: the collections a newcomer meets first, with their real names and relations.

Fields and relations are a part of Aspire's; no name here is made up.
"""

from __future__ import annotations

from typing import Final

from aspire_desktop.demo.shapes import Table, fields, to_many, to_one

TABLES: Final = (
    Table(
        "Branches",
        fields(
            "BranchID:i BranchName:t BranchCode:t Active:b LegalName:t TimeZone:t BranchPhone:t? "
            "BranchManagerContactID:i BranchManagerContactName:t BranchAddressID:i BranchAddressLine1:t "
            "BranchAddressCity:t BranchAddressStateProvinceCode:t BranchAddressZipCode:t RegionID:i "
            "RegionName:t InvoiceNumberPrefix:t? OpportunityNumberPrefix:t? ReceiptNumberPrefix:t?"
        ),
    ),
    Table("ContactTypes", fields("ContactTypeID:i ContactTypeName:t Active:b")),
    Table(
        "Addresses",
        fields(
            "AddressID:i AddressLine1:t AddressLine2:t? City:t StateProvinceCode:t ZipCode:t "
            "CreatedByUserName:t CreatedOn:d LastModifiedOn:d?"
        ),
    ),
    Table(
        "Contacts",
        fields(
            "ContactID:i FirstName:t LastName:t Title:t? Salutation:t? Email:t? MobilePhone:t? "
            "OfficePhone:t? HomePhone:t? ContactTypeID:i ContactTypeName:t CompanyID:i? CompanyName:t? "
            "BranchID:i BranchName:t OwnerContactID:i? OwnerContactName:t? EmployeeNumber:t? Website:t? "
            "ExternalContactReference:t? CrewSize:i? TerminationDate:d? Active:b Notes:t? "
            "CreatedDateTime:d CreatedByUserName:t ModifiedDate:d? OfficeAddressID:i!? HomeAddressID:i!?"
        ),
        (
            to_one("OfficeAddress", "Addresses", "OfficeAddressID", "AddressID"),
            to_one("HomeAddress", "Addresses", "HomeAddressID", "AddressID"),
            to_many("ContactTags", "ContactID"),
        ),
    ),
    Table("ContactTags", fields("ContactTagID:i TagID:i TagName:t ContactID:i!"), is_public=False),
    Table(
        "Properties",
        fields(
            "PropertyID:i PropertyName:t PropertyNameAbr:t? PropertyStatusID:i PropertyStatusName:t "
            "BranchID:i BranchName:t BranchCode:t AccountOwnerContactID:i? AccountOwnerContactName:t? "
            "ProductionManagerContactID:i? ProductionManagerContactName:t? PropertyAddressID:i "
            "PropertyAddressLine1:t PropertyAddressLine2:t? PropertyAddressCity:t "
            "PropertyAddressStateProvinceCode:t PropertyAddressZipCode:t IndustryID:i IndustryName:t "
            "LeadSourceID:i? LeadSourceName:t? PropertyGroupID:i? PropertyGroupName:t? PropertyTypeID:i? "
            "PropertyType:t? SequenceNumber:t? PaymentTermsID:i PaymentTermsName:t Budget:n? "
            "GEOPerimeter:n? GEOLocationLatitude:n? GEOLocationLongitude:n? Active:b EmailInvoice:b "
            "SeparateInvoices:b Website:t? Note:t? ProductionNote:t? SnowNote:t? CollectionNotes:t? "
            "IntegrationID:t? CreatedByUserName:t CreatedDate:d ModifiedDate:d?"
        ),
        (to_many("PropertyContacts", "PropertyID"), to_many("PropertyTags", "PropertyID")),
    ),
    Table(
        "PropertyContacts",
        fields(
            "PropertyID:i ContactID:i ContactName:t PrimaryContact:b BillingContact:b "
            "EmailInvoiceContact:b CreatedDateTime:d"
        ),
        is_public=False,
    ),
    Table("PropertyTags", fields("PropertyTagID:i TagID:i TagName:t PropertyID:i!"), is_public=False),
    Table(
        "Opportunities",
        fields(
            "OpportunityID:i OpportunityNumber:i OpportunityName:t OpportunityType:t=Contract|Work_Order "
            "PropertyID:i PropertyName:t BranchID:i BranchName:t BranchCode:t DivisionID:i DivisionName:t "
            "OpportunityStatusID:i OpportunityStatusName:t OpportunityStageID:i OpportunityStageName:t "
            "JobStatusName:t?=In_Queue|In_Production|Complete SalesTypeID:i SalesTypeName:t "
            "LeadSourceID:i? LeadSourceName:t? SalesRepContactID:i SalesRepContactName:t "
            "OperationsManagerContactID:i? OperationsManagerContactName:t? BillingContactID:i? "
            "BillingContactName:t? InvoiceType:t=Fixed_Price_on_Completion|Fixed_Payment|T_&_M "
            "CustomerContractNum:t? CustomerPONum:t? Probability:n EstimatedDollars:n EstimatedLaborHours:n "
            "EstimatedCostDollars:n EstimatedGrossMarginPercent:n BudgetedDollars:n? ActualLaborHours:n? "
            "ActualCostDollars:n? ActualEarnedRevenue:n? ActualGrossMarginPercent:n? WonDollars:n? "
            "PercentComplete:n? StartDate:d? EndDate:d? BidDueDate:d? AnticipatedCloseDate:d? "
            "ProposedDate:d? ApprovedDate:d? WonDate:d? LostDate:d? LostReason:t?=Price|Timing|No_decision "
            "RenewalDate:d? CompleteDate:d? EstimatorNotes:t? CreatedByUserName:t CreatedDateTime:d "
            "ModifiedDate:d? OpportunityStatus:t? OpportunityStage:t? EstimatedGrossMarginDollars:n? "
            "EstimatedLaborCost:n? EstimatedMaterialCost:n? EstimatedEquipmentCost:n? EstimatedSubCost:n? "
            "ActualGrossMarginDollars:n? ActualCostLabor:n? ActualCostMaterial:n? ActualCostSub:n?"
        ),
        (to_many("OpportunityBillings", "OpportunityID"),),
    ),
    Table(
        "OpportunityBillings",
        fields(
            "OpportunityBillingID:i BillMonth:i InvoiceDescription:t InvoiceAmount:n SortOrder:i Active:b "
            "OpportunityID:i!"
        ),
        is_public=False,
    ),
    Table(
        "OpportunityTags",
        fields("OpportunityTagID:i OpportunityID:i OpportunityName:t TagID:i TagName:t"),
    ),
    Table(
        "WorkTickets",
        fields(
            "WorkTicketID:i WorkTicketNumber:i OpportunityID:i OpportunityNumber:n OpportunityServiceID:i "
            "BranchID:i BranchName:t WorkTicketStatusID:i WorkTicketStatusName:t CrewLeaderContactID:i? "
            "CrewLeaderName:t? ContractYear:i? Occur:i Occurrences:i? HoursEst:n HoursAct:n? OTHoursAct:n? "
            "HoursScheduled:n HoursUnscheduled:n PercentComplete:n? Price:n Revenue:n? EarnedRevenue:n? "
            "LaborCostAct:n? MaterialCostEst:n? MaterialCostAct:n? EquipmentCostAct:n? SubCostAct:n? "
            "TotalCostAct:n? InvoicedAmount:n? InvoiceID:i? InvoiceNumber:i? AnticStartDate:d "
            "ScheduledStartDate:d? CompleteDate:d? ApprovedDate:d? ApprovedUserName:t? Notes:t? "
            "CreatedByUserName:t CreatedDateTime:d LastModifiedDateTime:d? WorkTicketStatus:t? "
            "OnSiteHours:n? OnSiteOverUnder:n?"
        ),
        (to_many("WorkTicketRevenues", "WorkTicketID"),),
    ),
    Table(
        "WorkTicketRevenues",
        fields("WorkTicketRevenueID:i RevenueMonth:d RevenueAmount:n CreatedDateTime:d WorkTicketID:i!"),
        is_public=False,
    ),
    Table(
        "WorkTicketVisits",
        fields(
            "WorkTicketVisitID:i WorkTicketID:i WorkTicketNumber:i RouteID:i? RouteName:t? "
            "ScheduledDate:d SequenceNum:i Hours:n?"
        ),
    ),
    Table(
        "WorkTicketTimes",
        fields(
            "WorkTicketTimeID:i WorkTicketID:i WorkTicketNumber:i ContactID:i ContactName:t "
            "WorkTicketTimeDate:d StartTime:d EndTime:d? Hours:n OTHours:n? BreakTime:n HasBreakTime:b "
            "PayCodeID:i PayCodeName:t BaseHourlyRate:n BurdenedCost:n RouteID:i? RouteName:t? "
            "CrewLeaderContactID:i? CrewLeaderContactName:t? BranchID:i BranchName:t BranchTimeZone:t "
            "WarrantyTime:b DistributedTime:b AcceptedDateTime:d? ApprovedDateTime:d? ApprovedUserName:t? "
            "ExportedDateTime:d? InvoiceID:i? InvoiceNumber:i? CreatedDateTime:d LastModifiedDateTime:d?"
        ),
    ),
    Table(
        "ClockTimes",
        fields(
            "ClockTimeID:i ContactID:i ContactName:t ClockStart:d ClockEnd:d? BreakTime:n UsedBreaks:b "
            "AcceptedShortLunch:b AcceptedDateTime:d? AcceptedUserName:t? GEOLocationStartLatitude:n? "
            "GEOLocationStartLongitude:n? GEOLocationEndLatitude:n? GEOLocationEndLongitude:n?"
        ),
    ),
    Table(
        "Invoices",
        fields(
            "InvoiceID:i InvoiceNumber:i InvoiceBatchID:i? InvoiceBatchNumber:i? BranchID:i BranchName:t "
            "BranchCode:t PropertyID:i PropertyName:t BillingContactID:i? BillingContactName:t? "
            "PrimaryContactID:i? PrimaryContactName:t? InvoiceDate:d DueDate:d Amount:n OrigAmount:n "
            "AmountRemaining:n PaymentTermsID:i PaymentTermsName:t EmailStatus:t?=Queued|Sent|Failed "
            "InvoiceAddressID:i AddressLine1:t AddressLine2:t? City:t StateProvinceCode:t ZipCode:t "
            "CompanyName:t? InvoiceNote:t? CompletedDateTime:d? LastModifiedDateTime:d?"
        ),
        (to_many("InvoiceOpportunities", "InvoiceID"),),
    ),
    Table(
        "InvoiceOpportunities",
        fields(
            "InvoiceOpportunityID:i OpportunityID:i OpportunityNumber:i OpportunityName:t Amount:n "
            "TaxableAmount:n? TotalAmount:n Description:t? InvoiceID:i!"
        ),
        is_public=False,
    ),
    Table(
        "Activities",
        fields(
            "ActivityID:i ActivityNumber:i ActivityType:t=Issue|Task|Email|Appointment "
            "Status:t=Open|In_Progress|Complete Subject:t Priority:t=Low|Normal|High Notes:t? Location:t? "
            "PropertyID:i? OpportunityID:i? WorkTicketID:i? InvoiceID:i? ActivityCategoryID:i? "
            "ActivityCategoryName:t? IncludeClient:b IncludeCrew:b Private:b IsMileStone:b StartDate:d? "
            "EndDate:d? DueDate:d? CompleteDate:d? CompletedByUserName:t? CreatedByUserName:t CreatedDate:d "
            "ModifiedDate:d?"
        ),
    ),
    Table(
        "CatalogItems",
        fields(
            "CatalogItemID:i CatalogItemCategoryID:i ItemType:t=Labor|Material|Equipment|Sub|Other "
            "ItemName:t ItemAlternateName:t? ItemDescription:t? ItemCode:t? ItemCost:n PurchaseUnitCost:n? "
            "PurchaseUnitTypeID:i PurchaseUnitTypeName:t AllocationUnitTypeID:i AllocationUnitTypeName:t "
            "UnitTypeAllocationConversion:n EPANumber:t? EPAName:t? Inventory:b AvailableToBid:b "
            "ForceUnitPricing:b AllocateFromMobile:b AllBranches:b Active:b LastUpdatedDateTime:d? "
            "LastUpdatedByUserName:t?"
        ),
        (to_many("CatalogItemBranches", "CatalogItemID"),),
    ),
    Table(
        "CatalogItemBranches",
        fields("CatalogItemBranchID:i BranchID:i BranchName:t CatalogItemID:i!"),
        is_public=False,
    ),
    Table(
        "Vendors",
        fields(
            "VendorID:i VendorName:t BranchID:i? BranchName:t? AccountingVendorID:t? CreatedDateTime:d "
            "Active:b"
        ),
    ),
    Table(
        "Receipts",
        fields(
            "ReceiptID:i ReceiptNumber:i BranchID:i BranchName:t BranchCode:t VendorID:i "
            "VendorInvoiceNum:t? VendorInvoiceDate:d? ReceiptStatusID:i ReceiptStatusName:t "
            "WorkTicketID:i? WorkTicketNumber:i? OpportunityID:i? OpportunityNumber:i? ReceiptNote:t? "
            "ReceiptTotalCost:n IsPurchaseCredit:b JobInventory:b InventoryLocationID:i? "
            "CreatedByUserName:t CreatedDateTime:d ReceivedDate:d? ReceivedByUserName:t? ApprovedDate:d? "
            "ApprovedByUserName:t? SyncDate:d? SyncError:t? LastModifiedDateTime:d?"
        ),
        (to_many("ReceiptItems", "ReceiptID"), to_many("ReceiptExtraCosts", "ReceiptID")),
    ),
    Table(
        "ReceiptItems",
        fields(
            "ReceiptItemID:i CatalogItemID:i CatalogItemName:t ItemName:t "
            "ItemType:t=Labor|Material|Equipment|Sub|Other ItemQuantity:n ItemUnitCost:n ItemExtendedCost:n "
            "ReceivedQuantity:n? ReceiptID:i!"
        ),
        is_public=False,
    ),
    Table(
        "ReceiptExtraCosts",
        fields("ReceiptExtraCostID:i ExtraCostType:t=Freight|Tax|Other ExtraCost:n ReceiptID:i!"),
        is_public=False,
    ),
    Table(
        "Attachments",
        fields(
            "AttachmentID:i AttachmentName:t AttachmentTypeID:i AttachmentTypeName:t FileExtension:t "
            "OriginalFileName:t DateUploaded:d PropertyID:i? PropertyName:t? OpportunityID:i? "
            "OpportunityNumber:i? ContactID:i? ContactName:t? WorkTicketID:i? WorkTicketNumber:i? "
            "ReceiptID:i? ReceiptNumber:i? ShowCustomer:b ExposeToCrew:b AttachToInvoice:b Note:t? "
            "FileData:t!?"
        ),
    ),
)

BY_NAME: Final = {table.name: table for table in TABLES}
