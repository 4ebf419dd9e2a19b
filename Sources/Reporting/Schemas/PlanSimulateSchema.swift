extension PrintedSchema {
    static let planSimulate = PrintedSchema(
        "plan-simulate",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark plan-simulate",
          "description": "Of `wattmark plan simulate`.",
          "type": "object",
          "properties": {
            "contract": {"type": ["null", "string"]},
            "hashprice_forward": {},
            "market": {"type": "string"},
            "outlook": {"type": ["null", "string"]},
            "overrides": {"type": "array"},
            "parts": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "inputs": {
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
                  "market": {
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
                  "model": {"type": "string"},
                  "outlook": {
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
                  "paths": {"type": "number"},
                  "subject": {"type": "string"}
                },
                "required": ["inputs", "market", "model", "outlook", "paths", "subject"],
                "additionalProperties": false
              }
            },
            "seed": {"type": "number"},
            "simulation": {
              "type": "object",
              "properties": {
                "contests": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "against": {"type": "string"},
                      "model": {"type": "string"},
                      "subject": {"type": "string"},
                      "wins": {
                        "type": "object",
                        "properties": {
                          "high": {"type": "number"},
                          "low": {"type": "number"},
                          "share": {"type": "number"},
                          "standard_error": {"type": "number"}
                        },
                        "required": ["share", "standard_error"],
                        "additionalProperties": false
                      }
                    },
                    "required": ["model", "subject", "wins"],
                    "additionalProperties": false
                  }
                },
                "paths": {"type": "number"},
                "uses": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "model": {"type": "string"},
                      "npv_standard_errors": {
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
                      },
                      "operating_margin_usd_by_year": {
                        "type": "array",
                        "items": {
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
                      "payback": {
                        "type": "object",
                        "properties": {
                          "high": {"type": "number"},
                          "low": {"type": "number"},
                          "share": {"type": "number"},
                          "standard_error": {"type": "number"}
                        },
                        "required": ["share", "standard_error"],
                        "additionalProperties": false
                      },
                      "payback_months": {"type": ["null", "number"]},
                      "subject": {"type": "string"},
                      "survival": {
                        "type": "object",
                        "properties": {
                          "high": {"type": "number"},
                          "low": {"type": "number"},
                          "share": {"type": "number"},
                          "standard_error": {"type": "number"}
                        },
                        "required": ["share", "standard_error"],
                        "additionalProperties": false
                      },
                      "use": {"type": "string"}
                    },
                    "required": [
                      "model", "npv_standard_errors", "npv_usd", "operating_margin_usd_by_year",
                      "payback", "payback_months", "subject", "survival", "use"
                    ],
                    "additionalProperties": false
                  }
                }
              },
              "required": ["contests", "paths", "uses"],
              "additionalProperties": false
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
            },
            "years": {"type": "number"}
          },
          "required": [
            "contract", "hashprice_forward", "market", "outlook", "overrides", "parts", "seed",
            "simulation", "site", "treasury", "warnings", "years"
          ],
          "additionalProperties": false
        }
        """#)
}
