/** What the published lists lack: Vietnamese and French passwords of the kind, and words of this product. */
export const MORE_COMMON_PASSWORDS: readonly string[] =
  `quantri quantrivien hoicho lehoi trienlam xuctien xuctienthuongmai thuongmai hoptacxa congty doanhnghiep nhanvien giamdoc
  vanphong taikhoan dangnhap mothaiba hochiminh danang cantho haiphong tetnguyendan chucmungnammoi
  fairground hoichotrienlam lehoicua dacsancamau matkhau vietnam hanoi saigon camau xinchao anhyeuem emyeuanh yeuem motdepasse bonjour soleil
  1234567890 0123456789 12345678910 123456789a 1234567891 0987654321 9876543210 1q2w3e4r5t 1qaz2wsx3edc qwertyuiop
  qwerty12345 qwerty123456 password12 password123 password1234 password12345 passw0rd123 p@ssw0rd123 admin12345 admin123456
  administrator iloveyou123 iloveyou12 letmein123 welcome123 welcome1234 abcdefghij abc1234567 abcd123456 abc123456789 a123456789
  aa123456789 asdfghjkl1 asdfghjkl; asdf123456 zxcvbnm123 qazwsxedc1 q1w2e3r4t5 q1w2e3r4t5y6 football123 baseball123 princess123
  sunshine123 superman123 changeme123 changeme1234 default1234 testtest12 test123456 test1234567 user123456 guest12345
  matkhau123 matkhau1234 matkhau12345 matkhau123456 vietnam123 vietnam1234 vietnam2024 vietnam2025 hanoi123456 saigon12345
  anhyeuem123 emyeuanh123 yeuem12345 anhnhoem123 congtyabc123 khongbiet123 khongcopass xinchao123 xinchao1234 camau12345
  1111111111 2222222222 0000000000 9999999999 1122334455 1212121212 1231231231 123123123123 11223344556 102030405060 147258369a
  motdepasse motdepasse1 azertyuiop azerty12345 bonjour123 soleil12345`.split(/\s+/);
