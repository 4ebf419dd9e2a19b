extension PrintedSchema {
    static let planSplit = PrintedSchema(
        "plan-split",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark plan-split",
          "description": "Of `wattmark plan split`.",
          "type": "object",
          "properties": {
            "best": {
              "type": "object",
              "properties": {
                "allocation": {
                  "type": "object",
                  "properties": {
                    "hashing_megawatts": {"type": "number"},
                    "hosting_megawatts": {"type": "number"}
                  },
                  "required": ["hashing_megawatts", "hosting_megawatts"],
                  "additionalProperties": false
                },
                "capex_usd": {"type": "number"},
                "is_efficient": {"type": "boolean"},
                "npv_usd": {
                  "type": "object",
                  "properties": {
                    "mean": {"type": "number"},
                    "p10": {"type": "number"},
                    "p50": {"type": "number"},
                    "p90": {"type": "number"}
                  },
                  "required": ["mean", "p10", "p50", "p90"],
                  "additionalProperties": false
                }
              },
              "required": ["allocation", "capex_usd", "is_efficient", "npv_usd"],
              "additionalProperties": false
            },
            "contract": {"type": ["null", "string"]},
            "frontier": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "allocation": {
                    "type": "object",
                    "properties": {
                      "hashing_megawatts": {"type": "number"},
                      "hosting_megawatts": {"type": "number"}
                    },
                    "required": ["hashing_megawatts", "hosting_megawatts"],
                    "additionalProperties": false
                  },
                  "capex_usd": {"type": "number"},
                  "is_efficient": {"type": "boolean"},
                  "npv_usd": {
                    "type": "object",
                    "properties": {
                      "mean": {"type": "number"},
                      "p10": {"type": "number"},
                      "p50": {"type": "number"},
                      "p90": {"type": "number"}
                    },
                    "required": ["mean", "p10", "p50", "p90"],
                    "additionalProperties": false
                  }
                },
                "required": ["allocation", "capex_usd", "is_efficient", "npv_usd"],
                "additionalProperties": false
              }
            },
            "hashing": {
              "type": "object",
              "properties": {
                "chosen_from": {"type": ["null", "number"]},
                "left_out": {"type": "array", "items": {"type": "string"}},
                "npv_usd_per_mw": {
                  "type": "object",
                  "properties": {
                    "mean": {"type": "number"},
                    "p10": {"type": "number"},
                    "p50": {"type": "number"},
                    "p90": {"type": "number"}
                  },
                  "required": ["mean", "p10", "p50", "p90"],
                  "additionalProperties": false
                },
                "projected_npv_usd_per_mw": {"type": ["null", "number"]}
              },
              "required": ["left_out", "npv_usd_per_mw"],
              "additionalProperties": false
            },
            "hashing_subject": {"type": "string"},
            "hashprice_forward": {},
            "hosting": {
              "type": "object",
              "properties": {
                "chosen_from": {"type": ["null", "number"]},
                "left_out": {"type": "array", "items": {"type": "string"}},
                "npv_usd_per_mw": {
                  "type": "object",
                  "properties": {
                    "mean": {"type": "number"},
                    "p10": {"type": "number"},
                    "p50": {"type": "number"},
                    "p90": {"type": "number"}
                  },
                  "required": ["mean", "p10", "p50", "p90"],
                  "additionalProperties": false
                },
                "projected_npv_usd_per_mw": {"type": ["null", "number"]}
              },
              "required": ["left_out", "npv_usd_per_mw"],
              "additionalProperties": false
            },
            "hosting_model": {"type": "string"},
            "hosting_subject": {"type": "string"},
            "idle_npv_usd": {"type": "number"},
            "limits": {
              "type": "object",
              "properties": {
                "capex_budget_usd": {"type": ["null", "number"]},
                "contract_minimum_facility_megawatts": {"type": "number"},
                "convertible_facility_megawatts": {"type": ["null", "number"]},
                "curtailable_share": {"type": "number"},
                "facility_megawatts": {"type": "number"}
              },
              "required": ["curtailable_share", "facility_megawatts"],
              "additionalProperties": false
            },
            "market": {"type": "string"},
            "objective": {"type": "string"},
            "outlook": {"type": "string"},
            "overrides": {"type": "array"},
            "paths": {"type": "number"},
            "seed": {"type": "number"},
            "shadow_prices": {"type": "array"},
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
            "best", "contract", "frontier", "hashing", "hashing_subject", "hashprice_forward",
            "hosting", "hosting_model", "hosting_subject", "idle_npv_usd", "limits", "market",
            "objective", "outlook", "overrides", "paths", "seed", "shadow_prices", "site", "warnings"
          ],
          "additionalProperties": false
        }
        """#)
}
