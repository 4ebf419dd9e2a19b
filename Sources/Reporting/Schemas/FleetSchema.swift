extension PrintedSchema {
    static let fleet = PrintedSchema(
        "fleet",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark fleet",
          "description": "The groups, slow hosts and sites of `wattmark fleet`.",
          "type": "object",
          "properties": {
            "groups": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "hardware": {"type": "string"},
                  "hardware_id": {"type": "string"},
                  "hosts": {"type": "number"},
                  "median": {"type": "number"},
                  "members": {"type": "array", "items": {"$ref": "#/$defs/member"}},
                  "metric": {"type": "string"},
                  "newest_at": {"type": "string", "format": "date-time"},
                  "newest_run": {"type": "string"},
                  "since_last_week": {
                    "type": ["null", "object"],
                    "properties": {"hosts": {"type": "number"}, "ratio": {"type": "number"}},
                    "required": ["hosts", "ratio"],
                    "additionalProperties": false
                  },
                  "spread_share": {"type": ["null", "number"]},
                  "unit": {"type": "string"}
                },
                "required": [
                  "hardware", "hardware_id", "hosts", "median", "members", "metric", "newest_at", "newest_run",
                  "since_last_week", "spread_share", "unit"
                ],
                "additionalProperties": false
              }
            },
            "hosts": {"type": "number"},
            "market": {"type": ["null", "string"]},
            "newest_at": {"type": ["null", "string"], "format": "date-time"},
            "sites": {"type": ["null", "array"], "items": {"$ref": "#/$defs/site"}},
            "slow": {"type": "array", "items": {"$ref": "#/$defs/slow"}},
            "total": {"anyOf": [{"type": "null"}, {"$ref": "#/$defs/site"}]},
            "warnings": {"type": "array"}
          },
          "required": ["groups", "hosts", "market", "newest_at", "sites", "slow", "total", "warnings"],
          "additionalProperties": false,
          "$defs": {
            "member": {
              "type": "object",
              "properties": {
                "host": {"type": "string"},
                "is_slow": {"type": "boolean"},
                "kernel": {"type": "string"},
                "q_value": {"type": ["null", "number"]},
                "rate": {
                  "type": "object",
                  "properties": {
                    "center": {"type": "number"},
                    "confidence": {"type": "number"},
                    "count": {"type": "number"},
                    "high": {"type": "number"},
                    "low": {"type": "number"}
                  },
                  "required": ["center", "confidence", "count", "high", "low"],
                  "additionalProperties": false
                },
                "run": {"type": "string"},
                "shortfall_share": {"type": ["null", "number"]},
                "started_at": {"type": "string", "format": "date-time"}
              },
              "required": [
                "host", "is_slow", "kernel", "q_value", "rate", "run", "shortfall_share", "started_at"
              ],
              "additionalProperties": false
            },
            "site": {
              "type": "object",
              "properties": {
                "after_capital_usd_per_mw_year": {"type": ["null", "number"]},
                "after_capital_usd_per_year": {"type": ["null", "number"]},
                "facility_megawatts": {"type": "number"},
                "hosts": {"type": "number"},
                "it_megawatts": {"type": "number"},
                "not_ranked": {"type": "number"},
                "reasons": {"type": "array", "items": {"type": "string"}},
                "site": {"type": "string"}
              },
              "required": [
                "after_capital_usd_per_mw_year", "after_capital_usd_per_year", "facility_megawatts", "hosts",
                "it_megawatts", "not_ranked", "reasons", "site"
              ],
              "additionalProperties": false
            },
            "slow": {
              "type": "object",
              "properties": {
                "causes": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "baseline": {"type": ["null", "string"]},
                      "candidate": {"type": ["null", "string"]},
                      "field": {"type": "string"},
                      "subject": {"type": ["null", "string"]}
                    },
                    "required": ["baseline", "candidate", "field", "subject"],
                    "additionalProperties": false
                  }
                },
                "hardware_id": {"type": "string"},
                "host": {"type": "string"},
                "rates": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "properties": {
                      "lost": {
                        "type": "array",
                        "items": {
                          "type": "object",
                          "properties": {"model": {"type": "string"}, "usd_per_year": {"type": "number"}},
                          "required": ["model", "usd_per_year"],
                          "additionalProperties": false
                        }
                      },
                      "median": {"type": "number"},
                      "metric": {"type": "string"},
                      "p_value": {"type": "number"},
                      "q_value": {"type": "number"},
                      "rate": {"type": "number"},
                      "run": {"type": "string"},
                      "score": {"type": "number"},
                      "shortfall_share": {"type": "number"},
                      "unit": {"type": "string"}
                    },
                    "required": [
                      "lost", "median", "metric", "p_value", "q_value", "rate", "run", "score",
                      "shortfall_share", "unit"
                    ],
                    "additionalProperties": false
                  }
                }
              },
              "required": ["causes", "hardware_id", "host", "rates"],
              "additionalProperties": false
            }
          }
        }
        """#)
}
