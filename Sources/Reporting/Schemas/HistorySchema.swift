extension PrintedSchema {
    static let history = PrintedSchema(
        "history",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark history",
          "description": "The series of `wattmark history`.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "better": {"type": "string"},
              "changes": {"type": "array"},
              "fingerprint_id": {"type": "string"},
              "goes_further_back": {"type": "boolean"},
              "hostnames": {"type": "array", "items": {"type": "string"}},
              "kernel": {"type": "string"},
              "level": {
                "type": "object",
                "properties": {"mean": {"type": "number"}, "runs": {"type": "number"}},
                "required": ["mean", "runs"],
                "additionalProperties": false
              },
              "metric": {"type": "string"},
              "newest": {
                "type": "object",
                "properties": {
                  "confidence": {"type": "number"},
                  "expected_high": {"type": ["null", "number"]},
                  "expected_low": {"type": ["null", "number"]},
                  "judgement": {"type": "string"}
                },
                "required": ["confidence", "expected_high", "expected_low", "judgement"],
                "additionalProperties": false
              },
              "points": {
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "annotations": {"type": "array"},
                    "center": {"type": "number"},
                    "high": {"type": "number"},
                    "label": {"type": ["null", "string"]},
                    "low": {"type": "number"},
                    "run": {"type": "string"},
                    "started_at": {"type": "string", "format": "date-time"}
                  },
                  "required": ["annotations", "center", "high", "low", "run", "started_at"],
                  "additionalProperties": false
                }
              },
              "unit": {"type": "string"}
            },
            "required": [
              "better", "changes", "fingerprint_id", "goes_further_back", "hostnames", "kernel",
              "level", "metric", "newest", "points", "unit"
            ],
            "additionalProperties": false
          }
        }
        """#)
}
