extension PrintedSchema {
    static let compare = PrintedSchema(
        "compare",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark compare",
          "description": "Runs side by side, of `wattmark compare`.",
          "type": "object",
          "properties": {
            "confidence": {"type": "number"},
            "differences": {"type": "array", "items": {"type": "array"}},
            "left_out": {"type": "array"},
            "rows": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "bases": {"type": "array", "items": {"type": ["null", "string"]}},
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
                  "ratios": {
                    "type": "array",
                    "items": {
                      "type": ["null", "object"],
                      "properties": {
                        "is_shown": {"type": "boolean"},
                        "p_value": {"type": ["null", "number"]},
                        "ratio": {"$ref": "#/$defs/estimate"},
                        "replication": {"type": "string"}
                      },
                      "required": ["is_shown", "p_value", "ratio", "replication"],
                      "additionalProperties": false
                    }
                  },
                  "sources": {"type": "array", "items": {"type": ["null", "string"]}},
                  "values": {"type": "array", "items": {"$ref": "#/$defs/estimate"}}
                },
                "required": ["bases", "metric", "ratios", "sources", "values"],
                "additionalProperties": false
              }
            },
            "schema": {"const": "wattmark.compare/1"},
            "subjects": {"type": "array", "items": {"type": "string"}}
          },
          "required": ["confidence", "differences", "left_out", "rows", "schema", "subjects"],
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
