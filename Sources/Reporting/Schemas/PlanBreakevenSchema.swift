extension PrintedSchema {
    static let planBreakeven = PrintedSchema(
        "plan-breakeven",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark plan-breakeven",
          "description": "Of `wattmark plan breakeven`.",
          "type": "object",
          "properties": {
            "contract": {"type": ["null", "string"]},
            "first": {
              "type": "object",
              "properties": {"model": {"type": "string"}, "subject": {"type": "string"}},
              "required": ["model", "subject"],
              "additionalProperties": false
            },
            "first_usd_per_mw": {"type": "number"},
            "hashprice_forward": {},
            "market": {"type": "string"},
            "mw_basis": {"type": "string"},
            "outlook": {"type": ["null", "string"]},
            "overrides": {"type": "array"},
            "result": {"type": "string"},
            "rows": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "between": {
                    "type": ["null", "object"],
                    "properties": {"high": {"type": "number"}, "low": {"type": "number"}},
                    "required": [],
                    "additionalProperties": false
                  },
                  "both_usd_per_mw": {"type": ["null", "number"]},
                  "break_even": {"type": ["null", "number"]},
                  "distance_share": {"type": ["null", "number"]},
                  "higher_favours": {"type": ["null", "string"]},
                  "input": {"type": "string"},
                  "never": {"type": ["null", "string"]},
                  "sought_high": {"type": "number"},
                  "sought_low": {"type": "number"},
                  "title": {"type": "string"},
                  "today": {"type": ["null", "number"]},
                  "unit": {"type": "string"},
                  "would_need": {"type": ["null", "string"]}
                },
                "required": [
                  "between", "both_usd_per_mw", "break_even", "distance_share", "higher_favours",
                  "input", "never", "sought_high", "sought_low", "title", "today", "unit", "would_need"
                ],
                "additionalProperties": false
              }
            },
            "second": {
              "type": ["null", "object"],
              "properties": {"model": {"type": "string"}, "subject": {"type": "string"}},
              "required": ["model", "subject"],
              "additionalProperties": false
            },
            "second_usd_per_mw": {"type": "number"},
            "site": {"type": "string"},
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
            "contract", "first", "first_usd_per_mw", "hashprice_forward", "market", "mw_basis",
            "outlook", "overrides", "result", "rows", "second", "second_usd_per_mw", "site", "warnings"
          ],
          "additionalProperties": false
        }
        """#)
}
