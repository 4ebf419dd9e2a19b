import SystemFiles

/// Where the store lies that nobody named.
package enum UsualStore {
    /// `WATTMARK_STORE`, else `Results/wattmark.sqlite` where there is a `Results` folder, else in the user's data folder.
    package static func path(environment: [String: String]) -> String {
        if let path = environment["WATTMARK_STORE"], !path.isEmpty { return path }
        if FolderPath("Results").exists { return "Results/wattmark.sqlite" }
        return DataFolder.path(environment: environment) + "/wattmark/wattmark.sqlite"
    }
}
