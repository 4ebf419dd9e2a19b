extension PrintedSchema {
    static let check = PrintedSchema(
        "check",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark check",
          "description": "The answer of `wattmark check`.",
          "type": "object",
          "properties": {
            "advice": {"type": "array", "items": {"type": "string"}},
            "alpha": {"type": "number"},
            "baseline": {
              "type": "object",
              "properties": {
                "commit": {"type": ["null", "string"]},
                "fingerprint": {"type": "string"},
                "hostname": {"type": ["null", "string"]},
                "launches": {"type": "number"},
                "name": {"type": "string"},
                "run": {"type": ["null", "string"]},
                "tool_build": {"type": ["null", "string"]},
                "tool_version": {"type": "string"}
              },
              "required": [
                "commit", "fingerprint", "hostname", "launches", "name", "run", "tool_build",
                "tool_version"
              ],
              "additionalProperties": false
            },
            "candidate": {
              "type": "object",
              "properties": {
                "commit": {"type": ["null", "string"]},
                "fingerprint": {"type": "string"},
                "hostname": {"type": ["null", "string"]},
                "launches": {"type": "number"},
                "name": {"type": "string"},
                "run": {"type": ["null", "string"]},
                "tool_build": {"type": ["null", "string"]},
                "tool_version": {"type": "string"}
              },
              "required": [
                "commit", "fingerprint", "hostname", "launches", "name", "run", "tool_build",
                "tool_version"
              ],
              "additionalProperties": false
            },
            "checked_at": {"type": "string", "format": "date-time"},
            "design": {"type": "string"},
            "differences": {
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
            "left_out": {"type": "array"},
            "metrics": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "adjusted_p_value": {"type": "number"},
                  "baseline": {"$ref": "#/$defs/estimate"},
                  "baseline_launches": {"type": "array", "items": {"type": "number"}},
                  "candidate": {"$ref": "#/$defs/estimate"},
                  "candidate_launches": {"type": "array", "items": {"type": "number"}},
                  "doubt": {"type": ["null", "string"]},
                  "explanation": {"type": "string"},
                  "metric": {
                    "type": "object",
                    "properties": {
                      "data_type": {"type": ["null", "string"]},
                      "engine": {"type": ["null", "string"]},
                      "name": {"type": "string"},
                      "placement": {"type": ["null", "string"]},
                      "polarity": {"type": "string"},
                      "problem": {
                        "type": ["null", "object"],
                        "properties": {
                          "header_bytes": {"type": ["null", "number"]},
                          "k": {"type": ["null", "number"]},
                          "m": {"type": ["null", "number"]},
                          "n": {"type": ["null", "number"]}
                        },
                        "required": ["header_bytes", "k", "m", "n"],
                        "additionalProperties": false
                      },
                      "quantity": {"type": "string"},
                      "subject": {"type": "string"},
                      "unit": {"type": "string"},
                      "workload": {"type": ["null", "string"]}
                    },
                    "required": [
                      "engine", "name", "placement", "polarity", "problem", "quantity", "subject",
                      "unit", "workload"
                    ],
                    "additionalProperties": false
                  },
                  "minimum_detectable_change": {"type": ["null", "number"]},
                  "noise": {"type": "array", "items": {"type": "string"}},
                  "p_value": {"type": "number"},
                  "pair_ratios": {"type": ["array", "null"], "items": {"type": "number"}},
                  "peak_ratio": {"type": ["null", "number"]},
                  "price_ratio": {"type": ["null", "number"]},
                  "ratio": {"$ref": "#/$defs/estimate"},
                  "test": {"type": "string"},
                  "verdict": {"type": "string"}
                },
                "required": [
                  "adjusted_p_value", "baseline", "baseline_launches", "candidate",
                  "candidate_launches", "doubt", "explanation", "metric", "minimum_detectable_change",
                  "noise", "p_value", "pair_ratios", "peak_ratio", "price_ratio", "ratio", "test",
                  "verdict"
                ],
                "additionalProperties": false
              }
            },
            "schema": {"const": "wattmark.check/1"},
            "threshold": {"type": "number"},
            "verdict": {"type": "string"}
          },
          "required": [
            "advice", "alpha", "baseline", "candidate", "checked_at", "design", "differences",
            "left_out", "metrics", "schema", "threshold", "verdict"
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
