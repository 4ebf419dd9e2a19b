extension PrintedSchema {
    static let planProject = PrintedSchema(
        "plan-project",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark plan-project",
          "description": "Of `wattmark plan project`.",
          "type": "object",
          "properties": {
            "contract": {"type": ["null", "string"]},
            "discount_rate_share": {"type": "number"},
            "facility_megawatts": {"type": "number"},
            "hashprice_forward": {},
            "market": {"type": "string"},
            "outlook": {"type": ["null", "string"]},
            "overrides": {"type": "array"},
            "projections": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "cash_npv_usd": {"type": "number"},
                  "closed_month": {"type": ["null", "number"]},
                  "debt_usd": {"type": "number"},
                  "ended_month": {"type": ["null", "number"]},
                  "equal_annual_value_usd": {"type": "number"},
                  "equity_usd": {"type": "number"},
                  "forgone_usd": {"type": "number"},
                  "halvings": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "date": {"type": "string"},
                        "height": {"type": "number"},
                        "month": {"type": "number"},
                        "subsidy_btc": {"type": "number"}
                      },
                      "required": ["date", "height", "month", "subsidy_btc"],
                      "additionalProperties": false
                    }
                  },
                  "hardware_capex_usd": {"type": "number"},
                  "hardware_end_usd": {"type": "number"},
                  "held_end_usd": {"type": "number"},
                  "held_npv_usd": {"type": "number"},
                  "horizon_cut": {
                    "type": ["null", "object"],
                    "properties": {
                      "earning_months": {"type": "number"},
                      "npv_usd": {"type": "number"},
                      "years": {"type": "number"}
                    },
                    "required": ["earning_months", "npv_usd", "years"],
                    "additionalProperties": false
                  },
                  "horizon_turn": {
                    "type": ["null", "object"],
                    "properties": {"npv_usd": {"type": "number"}, "years": {"type": "number"}},
                    "required": ["npv_usd", "years"],
                    "additionalProperties": false
                  },
                  "idle_npv_usd": {"type": ["null", "number"]},
                  "internal_rate_shares": {"type": "array", "items": {"type": "number"}},
                  "kept_npv_usd": {"type": ["null", "number"]},
                  "lasts_months": {"type": "number"},
                  "lowest_cash_usd": {"type": "number"},
                  "model": {"type": "string"},
                  "months": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "avoidable_operating_usd": {"type": "number"},
                        "btc_usd": {"type": "number"},
                        "closing_usd": {"type": "number"},
                        "credit_usd": {"type": "number"},
                        "debt_service_usd": {"type": "number"},
                        "difficulty": {"type": "number"},
                        "gross_usd": {"type": "number"},
                        "height": {"type": "number"},
                        "held_btc": {"type": "number"},
                        "held_usd": {"type": "number"},
                        "hosting_price": {"type": "number"},
                        "index": {"type": "number"},
                        "is_stopped": {"type": "boolean"},
                        "operating_usd": {"type": "number"},
                        "power_usd": {"type": "number"},
                        "prepaid_usd": {"type": "number"},
                        "purchase_usd": {"type": "number"},
                        "sale_usd": {"type": "number"},
                        "start": {"type": "string"},
                        "subsidy_btc": {"type": "number"}
                      },
                      "required": [
                        "avoidable_operating_usd", "btc_usd", "closing_usd", "credit_usd",
                        "debt_service_usd", "difficulty", "gross_usd", "height", "held_btc", "held_usd",
                        "hosting_price", "index", "is_stopped", "operating_usd", "power_usd",
                        "prepaid_usd", "purchase_usd", "sale_usd", "start", "subsidy_btc"
                      ],
                      "additionalProperties": false
                    }
                  },
                  "npv_usd": {"type": "number"},
                  "owed_end_usd": {"type": "number"},
                  "payback_months": {"type": ["null", "number"]},
                  "remainder_usd": {"type": "number"},
                  "site_capex_usd": {"type": "number"},
                  "site_end_usd": {"type": "number"},
                  "spreads": {
                    "type": "object",
                    "properties": {
                      "capital": {
                        "type": "object",
                        "properties": {"above": {"type": "number"}, "below": {"type": "number"}},
                        "required": ["above", "below"],
                        "additionalProperties": false
                      },
                      "earning": {
                        "type": "object",
                        "properties": {"above": {"type": "number"}, "below": {"type": "number"}},
                        "required": ["above", "below"],
                        "additionalProperties": false
                      },
                      "operating": {
                        "type": "object",
                        "properties": {"above": {"type": "number"}, "below": {"type": "number"}},
                        "required": ["above", "below"],
                        "additionalProperties": false
                      },
                      "tariff": {
                        "type": "object",
                        "properties": {"above": {"type": "number"}, "below": {"type": "number"}},
                        "required": ["above", "below"],
                        "additionalProperties": false
                      }
                    },
                    "required": ["capital", "earning", "operating", "tariff"],
                    "additionalProperties": false
                  },
                  "subject": {"type": "string"},
                  "turn": {
                    "type": ["null", "object"],
                    "properties": {
                      "break_even": {"type": "number"},
                      "input": {"type": "string"},
                      "pays_above": {"type": "boolean"},
                      "title": {"type": "string"},
                      "today": {"type": "number"},
                      "unit": {"type": "string"}
                    },
                    "required": ["break_even", "input", "pays_above", "title", "today", "unit"],
                    "additionalProperties": false
                  },
                  "use": {"type": "string"},
                  "years": {
                    "type": "array",
                    "items": {
                      "type": "object",
                      "properties": {
                        "btc_usd": {"type": "number"},
                        "cash_usd": {"type": "number"},
                        "closing_usd": {"type": "number"},
                        "credit_usd": {"type": "number"},
                        "cumulative_cash_usd": {"type": "number"},
                        "debt_service_usd": {"type": "number"},
                        "difficulty": {"type": "number"},
                        "gross_usd": {"type": "number"},
                        "held_btc": {"type": "number"},
                        "held_usd": {"type": "number"},
                        "held_value_usd": {"type": "number"},
                        "hosting_price": {"type": "number"},
                        "months_stopped": {"type": "number"},
                        "operating_margin_usd": {"type": "number"},
                        "operating_usd": {"type": "number"},
                        "power_usd": {"type": "number"},
                        "prepaid_usd": {"type": "number"},
                        "purchase_usd": {"type": "number"},
                        "sale_usd": {"type": "number"},
                        "start": {"type": "string"},
                        "year": {"type": "number"}
                      },
                      "required": [
                        "btc_usd", "cash_usd", "closing_usd", "credit_usd", "cumulative_cash_usd",
                        "debt_service_usd", "difficulty", "gross_usd", "held_btc", "held_usd",
                        "held_value_usd", "hosting_price", "months_stopped", "operating_margin_usd",
                        "operating_usd", "power_usd", "prepaid_usd", "purchase_usd", "sale_usd",
                        "start", "year"
                      ],
                      "additionalProperties": false
                    }
                  },
                  "internal_rate_months": {"type": "number"}
                },
                "required": [
                  "cash_npv_usd", "debt_usd", "equal_annual_value_usd", "equity_usd", "forgone_usd",
                  "halvings", "hardware_capex_usd", "hardware_end_usd", "held_end_usd", "held_npv_usd",
                  "horizon_cut", "horizon_turn", "idle_npv_usd", "internal_rate_months",
                  "internal_rate_shares", "kept_npv_usd", "lasts_months", "lowest_cash_usd", "model",
                  "months", "npv_usd", "owed_end_usd", "remainder_usd", "site_capex_usd",
                  "site_end_usd", "spreads", "subject", "turn", "use", "years"
                ],
                "additionalProperties": false
              }
            },
            "site": {"type": "string"},
            "treasury": {"type": "string"},
            "warnings": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "code": {"type": "string"},
                  "message": {"type": "string"},
                  "next_step": {"type": "string"}
                },
                "required": ["code", "message", "next_step"],
                "additionalProperties": false
              }
            }
          },
          "required": [
            "contract", "discount_rate_share", "facility_megawatts", "hashprice_forward", "market",
            "outlook", "overrides", "projections", "site", "treasury", "warnings"
          ],
          "additionalProperties": false
        }
        """#)
}
