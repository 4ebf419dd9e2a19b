extension PrintedSchema {
    static let compareProfiles = PrintedSchema(
        "compare-profiles",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark compare-profiles",
          "description": "Machines side by side, of `wattmark compare --profiles`.",
          "type": "object",
          "properties": {
            "confidence": {"type": "number"},
            "differences": {"type": "array"},
            "left_out": {"type": "array"},
            "no_sourced_rent": {"type": "array"},
            "revenue": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "assumed": {
                    "type": "object",
                    "additionalProperties": {
                      "type": "object",
                      "properties": {
                        "as_of": {"type": ["null", "string"]},
                        "high": {"type": ["null", "number"]},
                        "low": {"type": ["null", "number"]},
                        "source": {"type": "string"},
                        "unit": {"type": "string"},
                        "value": {"type": "number"}
                      },
                      "required": ["as_of", "high", "low", "source", "unit", "value"],
                      "additionalProperties": false
                    }
                  },
                  "assumptions": {"type": "object", "additionalProperties": {"type": "string"}},
                  "confidence": {
                    "type": "object",
                    "properties": {"low_inputs": {"type": "array"}, "lowest": {"type": ["null", "string"]}},
                    "required": ["low_inputs", "lowest"],
                    "additionalProperties": false
                  },
                  "contracts": {
                    "type": ["null", "object"],
                    "properties": {
                      "contracts": {"type": "array", "items": {"type": "string"}},
                      "high_usd_per_mw_year": {"type": ["null", "number"]},
                      "kind": {"type": "string"},
                      "left_out": {"type": "array", "items": {"type": "string"}},
                      "low_usd_per_mw_year": {"type": ["null", "number"]},
                      "verdict": {"type": ["null", "string"]}
                    },
                    "required": [
                      "contracts", "high_usd_per_mw_year", "kind", "left_out", "low_usd_per_mw_year",
                      "verdict"
                    ],
                    "additionalProperties": false
                  },
                  "hashing": {
                    "type": ["null", "object"],
                    "properties": {
                      "break_even_tariff_usd_per_mwh": {"type": "number"},
                      "energy_adjusted_hashprice_usd_per_mwh": {"type": "number"},
                      "joules_per_terahash": {"type": "number"},
                      "shutdown_btc_usd": {"type": ["null", "number"]},
                      "shutdown_hashprice_usd_per_ph_day": {"type": "number"}
                    },
                    "required": [
                      "break_even_tariff_usd_per_mwh", "energy_adjusted_hashprice_usd_per_mwh",
                      "joules_per_terahash", "shutdown_btc_usd", "shutdown_hashprice_usd_per_ph_day"
                    ],
                    "additionalProperties": false
                  },
                  "levelised": {
                    "type": "object",
                    "properties": {
                      "levelised": {"type": "number"},
                      "today": {"type": "number"},
                      "unit": {"type": "string"}
                    },
                    "required": ["levelised", "today", "unit"],
                    "additionalProperties": false
                  },
                  "market": {"type": "string"},
                  "model": {"type": "string"},
                  "mw_basis": {"type": "string"},
                  "net_usd_per_mw_year": {"$ref": "#/$defs/estimate"},
                  "not_ranked": {"type": ["null", "string"]},
                  "power_cost_usd_per_mw_year": {"$ref": "#/$defs/estimate"},
                  "power_profile": {"type": ["null", "string"]},
                  "site": {"type": "string"},
                  "steps": {
                    "type": "object",
                    "properties": {
                      "after_capital": {"anyOf": [{"$ref": "#/$defs/estimate"}, {"type": "null"}]},
                      "capital": {"anyOf": [{"$ref": "#/$defs/estimate"}, {"type": "null"}]},
                      "credit": {"$ref": "#/$defs/estimate"},
                      "gross": {"$ref": "#/$defs/estimate"},
                      "net_of_power": {"$ref": "#/$defs/estimate"},
                      "operating": {"anyOf": [{"$ref": "#/$defs/estimate"}, {"type": "null"}]},
                      "operating_margin": {"anyOf": [{"$ref": "#/$defs/estimate"}, {"type": "null"}]},
                      "power": {"$ref": "#/$defs/estimate"}
                    },
                    "required": [
                      "after_capital", "capital", "credit", "gross", "net_of_power", "operating",
                      "operating_margin", "power"
                    ],
                    "additionalProperties": false
                  },
                  "subject": {"type": "string"},
                  "usd_per_mw_year": {"$ref": "#/$defs/estimate"},
                  "use": {"type": "string"}
                },
                "required": [
                  "assumptions", "confidence", "contracts", "hashing", "levelised", "market", "model",
                  "mw_basis", "net_usd_per_mw_year", "not_ranked", "power_cost_usd_per_mw_year",
                  "power_profile", "site", "subject", "usd_per_mw_year", "use"
                ],
                "additionalProperties": false
              }
            },
            "rows": {"type": "array"},
            "schema": {"const": "wattmark.compare/1"},
            "subjects": {"type": "array", "items": {"type": "string"}},
            "tokens": {},
            "turn": {
              "type": "object",
              "properties": {
                "after_capital_usd_per_mw_year": {"type": "number"},
                "first": {"type": "string"},
                "leads": {"type": ["null", "number"]},
                "pays": {"type": "number"},
                "second": {"type": ["null", "string"]},
                "today": {"type": "number"},
                "unit": {"type": "string"}
              },
              "required": [
                "after_capital_usd_per_mw_year", "first", "leads", "pays", "second", "today", "unit"
              ],
              "additionalProperties": false
            },
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
            "confidence", "differences", "left_out", "no_sourced_rent", "revenue", "rows", "schema",
            "subjects", "tokens", "turn", "warnings"
          ],
          "additionalProperties": false,
          "$defs": {
            "estimate": {
              "description": "A quantity with its interval, in the unit of its key.",
              "type": "object",
              "properties": {
                "center": {"type": "number"},
                "low": {"type": "number"},
                "high": {"type": "number"},
                "confidence": {"type": "number"},
                "count": {"type": "number"}
              },
              "required": ["center", "confidence", "count", "high", "low"],
              "additionalProperties": false
            }
          }
        }
        """#)
}
