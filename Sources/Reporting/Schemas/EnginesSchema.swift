extension PrintedSchema {
    static let engines = PrintedSchema(
        "engines",
        #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "title": "wattmark engines",
          "description": "What this host can run, of `wattmark engines`.",
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "bench": {
                "type": ["null", "object"],
                "properties": {
                  "fraction_of_peak": {"anyOf": [{"$ref": "#/$defs/estimate"}, {"type": "null"}]},
                  "openssl_bulks": {"type": ["null", "number"]},
                  "rate": {"$ref": "#/$defs/estimate"},
                  "unit": {"type": "string"}
                },
                "required": ["fraction_of_peak", "openssl_bulks", "rate", "unit"],
                "additionalProperties": false
              },
              "data_type": {"type": ["null", "string"]},
              "engine": {"type": "string"},
              "isa": {"type": "string"},
              "kernel": {"type": "string"},
              "loop": {"type": "string"},
              "missing": {"type": "array", "items": {"type": "string"}},
              "self_test": {
                "type": ["null", "object"],
                "properties": {
                  "cases": {"type": "number"},
                  "detail": {"type": "string"},
                  "passed": {"type": "boolean"}
                },
                "required": ["cases", "detail", "passed"],
                "additionalProperties": false
              },
              "supported": {"type": "boolean"},
              "workload": {"type": "string"}
            },
            "required": ["data_type", "engine", "isa", "kernel", "missing", "supported", "workload"],
            "additionalProperties": false
          },
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
