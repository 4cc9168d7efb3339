/*
 * --quit: ends every program of this installation in good order, as Windows does when it shuts down.
 *
 * For installers, which cannot replace files in use; also with the window closed to the tray.  Returns 0 where
 * none is left, 1 where one still ran after the patience; nobody is ended by force, so that nothing is lost.
 * --forget: the same, and removes what Windows keeps of this installation for its user: the entry by which it is
 * started at sign-in, and the menu of the taskbar's button.
 */
#define RUN_KEY L"Software\\Microsoft\\Windows\\CurrentVersion\\Run"
#define PATIENCE_MS 20000
#define ANSWER_MS 10000
#define PAUSE_MS 100

struct hunt {
    const wchar_t *folder;
    int found;
    BOOL tell;
};

static BOOL is_ours(DWORD process, const wchar_t *folder)
{
    static wchar_t path[32768];
    DWORD length = sizeof path / sizeof *path;
    size_t base = wcslen(folder);
    HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, process);
    BOOL ours = handle && QueryFullProcessImageNameW(handle, 0, path, &length) &&
                !_wcsnicmp(path, folder, base) && path[base] == L'\\';
    if (handle)
        CloseHandle(handle);
    return ours;
}

static BOOL CALLBACK visit(HWND window, LPARAM parameter)
{
    struct hunt *hunt = (struct hunt *)parameter;
    DWORD process = 0;
    DWORD_PTR agreed = 0;
    GetWindowThreadProcessId(window, &process);
    if (process == GetCurrentProcessId() || !is_ours(process, hunt->folder))
        return TRUE;
    hunt->found++;
    if (hunt->tell && SendMessageTimeoutW(window, WM_QUERYENDSESSION, 0, ENDSESSION_CLOSEAPP,
                                          SMTO_ABORTIFHUNG, ANSWER_MS, &agreed) && agreed)
        SendMessageTimeoutW(window, WM_ENDSESSION, TRUE, ENDSESSION_CLOSEAPP, SMTO_ABORTIFHUNG, ANSWER_MS,
                            &agreed);
    return TRUE;
}

static int close_others(const wchar_t *folder)
{
    struct hunt hunt = {folder, 0, TRUE};
    ULONGLONG end = GetTickCount64() + PATIENCE_MS;
    EnumWindows(visit, (LPARAM)&hunt);
    hunt.tell = FALSE;
    while (hunt.found && GetTickCount64() < end) {
        Sleep(PAUSE_MS);
        hunt.found = 0;
        EnumWindows(visit, (LPARAM)&hunt);
    }
    return hunt.found ? 1 : 0;
}

/* The program itself sets the entry, where its user wants it: Windows Installer knows nothing of it. */
static int forget_sign_in(const wchar_t *folder)
{
    static wchar_t command[32768];
    DWORD size = sizeof command - sizeof *command;
    size_t base = wcslen(folder);
    const wchar_t *start = command;
    if (RegGetValueW(HKEY_CURRENT_USER, RUN_KEY, TITLE, RRF_RT_REG_SZ, NULL, command, &size))
        return 0;
    if (*start == L'"')
        start++;
    if (!_wcsnicmp(start, folder, base) && start[base] == L'\\')
        RegDeleteKeyValueW(HKEY_CURRENT_USER, RUN_KEY, TITLE);
    return 0;
}

static int forget_menu(void)
{
    ICustomDestinationList *menu;
    if (FAILED(CoInitializeEx(NULL, COINIT_APARTMENTTHREADED)))
        return 0;
    if (SUCCEEDED(CoCreateInstance(&CLSID_DestinationList, NULL, CLSCTX_INPROC_SERVER,
                                   &IID_ICustomDestinationList, (void **)&menu))) {
        ICustomDestinationList_DeleteList(menu, MODEL_ID);
        ICustomDestinationList_Release(menu);
    }
    CoUninitialize();
    return 0;
}
