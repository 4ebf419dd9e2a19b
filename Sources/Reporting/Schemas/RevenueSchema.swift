extension PrintedSchema {
    static let revenue = PrintedSchema(
        "revenue",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark revenue",
          "description": "The axis of `wattmark revenue`.",
          "type": "object",
          "properties": {
            "no_sourced_rent": {"type": "array", "items": {"type": "string"}},
            "overrides": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "key": {"type": "string"},
                  "previous": {"type": "string"},
                  "profile": {"type": "string"},
                  "value": {"type": "string"}
                },
                "required": ["key", "profile", "value"],
                "additionalProperties": false
              }
            },
            "power": {
              "type": ["null", "object"],
              "properties": {
                "boundary": {"type": "string"},
                "derivation": {"type": "string"},
                "profile": {"type": ["null", "string"]},
                "source": {"type": "string"},
                "watts": {"$ref": "#/$defs/estimate"}
              },
              "required": ["boundary", "derivation", "profile", "source", "watts"],
              "additionalProperties": false
            },
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
                    "properties": {
                      "low_inputs": {"type": "array", "items": {"type": "string"}},
                      "lowest": {"type": ["null", "string"]}
                    },
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
                    "type": ["null", "object"],
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
            "run": {"type": ["null", "string"]},
            "tokens": {
              "type": ["null", "object"],
              "properties": {
                "batch": {"type": "number"},
                "context_tokens": {"type": "number"},
                "input_tokens": {"type": "number"},
                "left_out": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {"reason": {"type": "string"}, "subject": {"type": "string"}},
                    "required": ["subject"],
                    "additionalProperties": false
                  }
                },
                "machines": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "facility_joules_per_token": {"type": "number"},
                      "input_tokens_per_second_per_facility_mw": {"type": "number"},
                      "input_tokens_per_second_per_it_mw": {"type": "number"},
                      "it_joules_per_token": {"type": "number"},
                      "it_watts": {"type": "number"},
                      "needed_usd_per_million_tokens": {"type": ["null", "number"]},
                      "output_tokens_per_second_per_facility_mw": {"type": "number"},
                      "output_tokens_per_second_per_it_mw": {"type": "number"},
                      "rates": {
                        "type": "object",
                        "properties": {
                          "devices": {"type": ["null", "number"]},
                          "input_bound": {"type": ["null", "string"]},
                          "input_tokens_per_second": {"type": "number"},
                          "input_tokens_per_second_alone": {"type": ["null", "number"]},
                          "origin": {"type": "string"},
                          "output_bound": {"type": ["null", "string"]},
                          "output_tokens_per_second": {"type": "number"},
                          "output_tokens_per_second_alone": {"type": ["null", "number"]}
                        },
                        "required": [
                          "devices", "input_bound", "input_tokens_per_second",
                          "input_tokens_per_second_alone", "origin", "output_bound",
                          "output_tokens_per_second", "output_tokens_per_second_alone"
                        ],
                        "additionalProperties": false
                      },
                      "rent_usd_per_million_tokens": {"type": ["null", "number"]},
                      "subject": {"type": "string"}
                    },
                    "required": [
                      "facility_joules_per_token", "input_tokens_per_second_per_facility_mw",
                      "input_tokens_per_second_per_it_mw", "it_joules_per_token", "it_watts",
                      "needed_usd_per_million_tokens", "output_tokens_per_second_per_facility_mw",
                      "output_tokens_per_second_per_it_mw", "rates", "rent_usd_per_million_tokens",
                      "subject"
                    ],
                    "additionalProperties": false
                  }
                },
                "model": {"type": "string"},
                "name": {"type": "string"},
                "output_tokens": {"type": "number"},
                "price_source": {"type": ["null", "string"]},
                "published": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "is_below_at_any_batch": {"type": "boolean"},
                      "as_of": {"type": "string"},
                      "batch": {"type": ["null", "number"]},
                      "context_tokens": {"type": ["null", "number"]},
                      "counts": {"type": "string"},
                      "equal_batch": {"type": ["null", "number"]},
                      "published_tokens_per_second": {"type": "number"},
                      "ratio": {"type": "number"},
                      "reason": {"type": ["null", "string"]},
                      "roofline_tokens_per_second": {"type": "number"},
                      "source": {"type": "string"},
                      "subject": {"type": "string"}
                    },
                    "required": [
                      "is_below_at_any_batch", "as_of", "batch", "context_tokens", "counts",
                      "equal_batch", "published_tokens_per_second", "ratio", "reason",
                      "roofline_tokens_per_second", "source", "subject"
                    ],
                    "additionalProperties": false
                  }
                },
                "usd_per_million_input_tokens": {"type": ["null", "number"]},
                "usd_per_million_output_tokens": {"type": ["null", "number"]},
                "usd_per_million_tokens": {"type": ["null", "number"]}
              },
              "required": [
                "batch", "context_tokens", "input_tokens", "left_out", "machines", "model", "name",
                "output_tokens", "price_source", "published", "usd_per_million_input_tokens",
                "usd_per_million_output_tokens", "usd_per_million_tokens"
              ],
              "additionalProperties": false
            },
            "turn": {
              "type": ["null", "object"],
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
          "required": ["no_sourced_rent", "overrides", "power", "revenue", "run", "turn", "warnings"],
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
