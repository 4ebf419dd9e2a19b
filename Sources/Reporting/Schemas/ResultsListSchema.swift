extension PrintedSchema {
    static let resultsList = PrintedSchema(
        "results-list",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark results-list",
          "description": "The runs in the store, of `wattmark results list`.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "annotations": {"type": "array"},
              "fingerprint_id": {"type": "string"},
              "hostname": {"type": ["null", "string"]},
              "id": {"type": "string"},
              "label": {"type": ["null", "string"]},
              "like": {"type": "string"},
              "rates": {
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "center": {"type": "number"},
                    "data_type": {"type": ["null", "string"]},
                    "engine": {"type": "string"},
                    "high": {"type": "number"},
                    "kernel": {"type": "string"},
                    "low": {"type": "number"},
                    "metric": {"type": "string"},
                    "placement": {"type": "string"},
                    "problem": {
                      "type": "object",
                      "properties": {
                        "header_bytes": {"type": ["null", "number"]},
                        "k": {"type": ["null", "number"]},
                        "m": {"type": ["null", "number"]},
                        "n": {"type": ["null", "number"]}
                      },
                      "required": ["header_bytes", "k", "m", "n"],
                      "additionalProperties": false
                    },
                    "unit": {"type": "string"},
                    "workload": {"type": "string"}
                  },
                  "required": [
                    "center", "engine", "high", "kernel", "low", "metric", "placement", "problem",
                    "unit", "workload"
                  ],
                  "additionalProperties": false
                }
              },
              "started_at": {"type": "string", "format": "date-time"},
              "tags": {"type": "object", "additionalProperties": {"type": "string"}},
              "tool_version": {"type": "string"}
            },
            "required": [
              "annotations", "fingerprint_id", "id", "like", "rates", "started_at", "tags",
              "tool_version"
            ],
            "additionalProperties": false
          }
        }
        """#)
}
